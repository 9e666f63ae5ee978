package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import java.util.Comparator;
import java.util.List;
import org.scalingfund.tenancy.Access;

/** The frame around every page within a funder's space: whose it is, who looks and as what, and the ways on. */
@RoutePrefix(":" + Spaces.PARAMETER)
public class MainLayout extends Composite<Div> implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {
    private final transient Access access;
    private final transient List<Navigation> navigation;
    private final Div funder = new Div();
    private final Main content = new Main();
    private final Nav nav = new Nav();

    MainLayout(Access access, List<Navigation> navigation) {
        this.access = access;
        this.navigation = List.copyOf(navigation);
        content.setId("main");
        content.getElement().setAttribute("tabindex", "-1");
        nav.setAriaLabel(getTranslation("base.navigation"));
        funder.addClassName("frame-funder");
        var header = new Header(funder);
        header.addClassName("frame-header");
        getContent().addClassName("frame");
        getContent().add(header, nav, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.removeAll();
        content.add((Component) page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = Spaces.here();
        funder.removeAll();
        funder.add(new Span(here.name()));
        getContent().getElement().setAttribute("data-accent", here.accent());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var roles = access.roles();
        var list = new UnorderedList();
        navigation.stream()
                .flatMap(feature -> feature.entries().stream())
                .filter(entry -> entry.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .forEach(entry -> {
                    var path = entry.path().isEmpty() ? Spaces.path() : Spaces.path(entry.path());
                    var link = new Anchor(path, getTranslation(entry.text()));
                    if (event.getLocation().getPath().equals(path)) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    list.add(new ListItem(link));
                });
        nav.removeAll();
        nav.add(list);
    }
}
