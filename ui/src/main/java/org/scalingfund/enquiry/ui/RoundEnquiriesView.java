package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Pages;
import org.scalingfund.enquiry.EnquiryAnswers;
import org.scalingfund.enquiry.EnquiryRow;
import org.scalingfund.enquiry.EnquiryWindow;
import org.scalingfund.enquiry.EnquiryWindows;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.Access;

/** Every question about a round, those that wait first, and until when more are taken. */
@Route(value = "manage/rounds/:round/enquiries", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class RoundEnquiriesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;
    private static final int SHORT = 120;

    private final transient EnquiryAnswers answers;
    private final transient EnquiryWindows windows;
    private final transient Access access;
    private final transient InstantSource clock;

    RoundEnquiriesView(EnquiryAnswers answers, EnquiryWindows windows, Access access, InstantSource clock) {
        this.answers = answers;
        this.windows = windows;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enquiry.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var window = windows.find(EnquiryPaths.id(event, EnquiryPaths.ROUND, RoundId::parse))
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(
                                EnquiryPaths.round(window.about().round()),
                                window.about().name()),
                        new PageTitle(getPageTitle(), until(window)));
        if (window.canBeSet()) {
            // The fund of a draft may have no officer yet.
            if (!window.whomToWriteTo().isBlank()) {
                getContent().add(new Paragraph(getTranslation("enquiry.list.contact", window.whomToWriteTo())));
            }
            if (access.roles().contains(Role.FUND_MANAGER)) {
                var change =
                        new Anchor(EnquiryPaths.window(window.about().round()), getTranslation("enquiry.list.change"));
                change.addClassName("button");
                var row = new Div(change);
                row.addClassName("button-row");
                getContent().add(row);
            }
        }
        getContent().add(list(window));
    }

    private String until(EnquiryWindow window) {
        if (!window.canBeSet()) {
            return getTranslation("enquiry.list.over");
        }
        var now = clock.instant();
        return getTranslation(
                window.isOfRoundAhead()
                        ? window.takesQuestions(now) ? "enquiry.list.until" : "enquiry.list.ended"
                        : "enquiry.list.draft",
                EnquiryWords.moment(window.until(), window.about().zone()),
                Language.fromNow(window.until(), now));
    }

    private KeysetList<EnquiryRow> list(EnquiryWindow window) {
        var list = new KeysetList<EnquiryRow>(getPageTitle())
                .column(
                        getTranslation("enquiry.list.question"),
                        row -> new Anchor(EnquiryPaths.one(row.id()), shortened(row.words())))
                .column(
                        getTranslation("enquiry.list.status"),
                        row -> EnquiryWords.status("enquiry.status", row.status()))
                .text(
                        getTranslation("enquiry.list.asked"),
                        row -> Language.formats().dateTime(row.askedAt()));
        list.setEmptyState(
                new EmptyState(getTranslation("enquiry.list.none"), getTranslation("enquiry.list.none.why")));
        var round = window.about().round();
        var pages = new Pages<EnquiryRow>(after -> answers.list(round, after, PAGE + 1), PAGE);
        list.show(pages.next(), pages.hasMore());
        list.onMore(() -> list.append(pages.next(), pages.hasMore()));
        return list;
    }

    /** The beginning of a long question, as far as the last whole word. */
    private static String shortened(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        var end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end < 0 ? words.offsetByCodePoints(0, SHORT / 2) : end) + " …";
    }
}
