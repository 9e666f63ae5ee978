package org.scalingfund.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.identity.OwnSpaces;

/** The funders' spaces a person works in, each with what they are there: one sign-in is enough for all. */
final class SpaceMenu extends Composite<NativeDetails> {

    SpaceMenu(List<OwnSpaces.Space> spaces) {
        var list = new UnorderedList();
        spaces.forEach(space -> list.add(line(space)));
        getContent().setSummaryText(getTranslation("identity.menu.spaces"));
        getContent().addClassNames("frame-menu", "space-menu");
        getContent().setContent(list);
        getContent().setVisible(spaces.size() > 1);
    }

    private ListItem line(OwnSpaces.Space space) {
        var link = new Anchor(space.space(), space.name());
        if (Spaces.here().id().equals(space.id())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var roles = new Span(space.roles().stream()
                .map(role -> getTranslation("base.role." + role))
                .collect(Collectors.joining(", ")));
        roles.addClassName("soft");
        return new ListItem(link, roles);
    }
}
