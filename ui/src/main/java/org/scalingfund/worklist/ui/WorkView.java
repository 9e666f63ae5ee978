package org.scalingfund.worklist.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkList;

/** What waits for the person who looks, most urgent first. */
@Route(value = "", layout = MainLayout.class)
@AllowedTo(Role.SIGNED_IN)
class WorkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;

    private final transient WorkList work;
    private final transient List<WorkPages> pages;

    WorkView(WorkList work, List<WorkPages> pages) {
        this.work = work;
        this.pages = List.copyOf(pages);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()));
        var items = work.mine(null, PAGE);
        if (items.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("work.nothing")));
            return;
        }
        var list = new UnorderedList();
        items.forEach(item -> list.add(line(item)));
        getContent().add(list);
    }

    private ListItem line(WorkItem item) {
        var words = getTranslation("work.kind." + item.kind());
        var link = pages.stream()
                .flatMap(page -> page.pathOf(item).stream())
                .findFirst()
                .map(path -> new Anchor(Spaces.path(path), words));
        var line = new ListItem();
        line.add(link.isPresent() ? link.get() : new Span(words));
        line.add(new Span(" " + item.about()));
        return line;
    }
}
