package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The navigation: links by what a person does, the current one marked; behind a button on a phone. */
@JsModule("context://components/face.js")
public final class NavList extends Composite<Nav> {
    private final UnorderedList list = new UnorderedList();
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();

    public NavList(String label) {
        var toggle = new NativeButton();
        toggle.add(Icon.MENU.draw(), new Span(getTranslation("base.menu")));
        toggle.addClassNames("nav-toggle", "button");
        list.setId("nav-links");
        toggle.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "nav-links");
        getContent().addClassName("nav-list");
        getContent().setAriaLabel(label);
        getContent().add(toggle, list);
    }

    public void add(String text, String href) {
        add(text, href, List.of());
    }

    /** {@code below} are the beginnings of addresses that belong to it too. */
    public void add(String text, String href, List<String> below) {
        var link = new Anchor(href, new Span(text));
        links.put(href, link);
        below.forEach(address -> places.put(address, href));
        if (href.contains("/")) {
            places.put(href, href);
        }
        list.add(new ListItem(link));
    }

    /** With the number of things that wait there; none is shown for zero. */
    public void add(String text, String href, int waiting) {
        add(text, href);
        if (waiting > 0) {
            var count = new Span(Language.formats().count(waiting));
            count.addClassName("nav-count");
            var link = links.get(href);
            if (link != null) {
                link.add(count);
            }
        }
    }

    /** Above the links that follow. */
    public void addHeading(String text) {
        var heading = new ListItem(text);
        heading.addClassName("nav-heading");
        list.add(heading);
    }

    /** Marks the link whose address is the start of where we are, of several the longest; the first page only itself. */
    public void setCurrent(String path) {
        var current = links.containsKey(path)
                ? Optional.of(path)
                : places.keySet().stream()
                        .filter(place -> path.equals(place) || path.startsWith(place + "/"))
                        .max(Comparator.comparingInt(String::length))
                        .map(places::get);
        links.forEach((href, link) -> {
            link.getElement().removeAttribute("aria-current");
            if (current.filter(href::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            }
        });
    }

    public void clear() {
        list.removeAll();
        links.clear();
        places.clear();
    }
}
