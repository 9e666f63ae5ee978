package org.scalingfund.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.LogCheck;
import org.scalingfund.activity.RecordedDeed;
import org.scalingfund.activity.WholeLog;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.tenancy.Access;

/** Everything that was done in the funder's space, and the proof that nobody changed the record of it. */
@Route(value = ActivityView.PATH, layout = MainLayout.class)
@AllowedTo({Role.TENANT_ADMINISTRATOR, Role.AUDITOR})
class ActivityView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "settings/activity";

    private static final int PAGE = 50;

    private final transient WholeLog log;
    private final boolean opensCases;
    private final KeysetList<RecordedDeed> list = new KeysetList<>(getTranslation("activity.page.list"));
    private final Div outcome = new Div();
    private @Nullable Long oldest;

    ActivityView(WholeLog log, Access access) {
        this.log = log;
        opensCases = access.roles().stream().anyMatch(role -> role == Role.AUDITOR || role == Role.FUND_MANAGER);
        list.column(
                        getTranslation("activity.page.what"),
                        recorded -> new Span(recorded.entry().words(Language::text)))
                .column(getTranslation("activity.page.about"), this::about)
                .text(getTranslation("activity.page.who"), this::who)
                .text(
                        getTranslation("activity.page.when"),
                        recorded -> Language.formats().dateTime(recorded.entry().at()))
                .number(
                        getTranslation("activity.page.number"),
                        recorded -> Long.toString(recorded.entry().number()));
        list.setEmptyState(
                new EmptyState(getTranslation("activity.page.empty"), getTranslation("activity.page.empty.why")));
        list.onMore(() -> {
            var older = next();
            list.append(older, older.size() == PAGE);
        });
        outcome.getElement().setAttribute("role", "status");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageTitle(
                                getPageTitle(),
                                getTranslation(
                                        "activity.page.lead", Spaces.here().name())),
                        new Div(new Button(getTranslation("activity.check"), _ -> check())),
                        new Paragraph(getTranslation("activity.check.hint")),
                        outcome,
                        list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.page.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        oldest = null;
        var latest = next();
        list.show(latest, latest.size() == PAGE);
    }

    private List<RecordedDeed> next() {
        var entries = log.entries(oldest, PAGE);
        if (!entries.isEmpty()) {
            oldest = entries.getLast().entry().number();
        }
        return entries;
    }

    private void check() {
        outcome.removeAll();
        outcome.add(
                switch (log.check()) {
                    case LogCheck.Whole(var entries) ->
                        new StatusTag(Language.count("activity.check.whole", entries), Tone.GOOD);
                    case LogCheck.Broken(var number) ->
                        new StatusTag(getTranslation("activity.check.broken", number), Tone.BAD);
                });
    }

    private String who(RecordedDeed recorded) {
        var person = recorded.entry().person();
        return person == null ? getTranslation("base.product") : person;
    }

    private Component about(RecordedDeed recorded) {
        var words = getTranslation("activity.page.about." + recorded.subjectKind());
        var page = opensCases ? pageOf(recorded) : null;
        return page == null ? new Span(words) : new Anchor(Spaces.path("manage", page, recorded.subject()), words);
    }

    private static @Nullable String pageOf(RecordedDeed recorded) {
        return switch (recorded.subjectKind()) {
            case TENANT, FUND -> null;
            case ROUND -> "rounds";
            case APPLICATION -> "applications";
            case AWARD -> "awards";
            case GRANT -> "grants";
            case EVALUATION -> "evaluations";
        };
    }
}
