package org.scalingfund.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StartNotice;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.tenancy.Access;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkList;

/** What waits for the person who looks, most urgent first. */
@Route(value = "", layout = MainLayout.class)
@AllowedTo(Role.SIGNED_IN)
class WorkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;
    private static final Set<Role> OUTSIDE = EnumSet.of(Role.ANYONE, Role.SIGNED_IN, Role.APPLICANT);

    private final transient WorkList work;
    private final transient List<WorkPages> pages;
    private final transient List<StartNotice> notices;
    private final transient Access access;
    private final transient InstantSource clock;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();

    WorkView(WorkList work, List<WorkPages> pages, List<StartNotice> notices, Access access, InstantSource clock) {
        this.work = work;
        this.pages = List.copyOf(pages);
        this.notices = List.copyOf(notices);
        this.access = access;
        this.clock = clock;
        list.addClassName("work-list");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        list.removeAll();
        getContent().add(new PageTitle(getPageTitle()));
        notices.forEach(feature -> feature.notice().ifPresent(getContent()::add));
        showAfter(null);
        getContent().add(list.getChildren().findAny().isPresent() ? new Div(list, more) : nothing());
    }

    /** Who has no part in the funder's work comes to apply. */
    private EmptyState nothing() {
        var words = getTranslation("work.nothing");
        var next = getTranslation("work.nothing.next");
        return OUTSIDE.containsAll(access.roles())
                ? new EmptyState(words, next, rounds())
                : new EmptyState(words, next);
    }

    private Anchor rounds() {
        var link = new Anchor("/" + Spaces.path("rounds"), getTranslation("work.rounds"));
        // A page of its own, outside the views.
        link.setRouterIgnore(true);
        return link;
    }

    private void showAfter(@Nullable WorkItem last) {
        var items = work.mine(last, PAGE);
        items.forEach(item -> list.add(line(item)));
        more.removeAll();
        if (items.size() == PAGE) {
            var button = new Button(getTranslation("work.more"), _ -> showAfter(items.getLast()));
            more.add(button);
        }
    }

    private ListItem line(WorkItem item) {
        var words = getTranslation("work.kind." + item.kind());
        Component what = pages.stream()
                .flatMap(page -> page.pathOf(item).stream())
                .findFirst()
                .<Component>map(path -> new Anchor(Spaces.path(path), words))
                .orElseGet(() -> new Span(words));
        what.addClassName("work-what");
        var about = new Span(item.about());
        about.addClassName("work-about");
        var line = new ListItem(what, about);
        if (item.dueAt() != null) {
            line.add(new DueDate(item.dueAt(), clock.instant()));
        }
        return line;
    }
}
