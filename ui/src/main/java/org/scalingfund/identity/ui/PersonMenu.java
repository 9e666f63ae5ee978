package org.scalingfund.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import org.scalingfund.base.ui.Spaces;

/** Who signed in, the way to their account, and the way out. */
final class PersonMenu extends Composite<NativeDetails> {

    PersonMenu(String name, Runnable signOut) {
        var out = new NativeButton(getTranslation("identity.menu.sign-out"), _ -> signOut.run());
        out.addClassName("link-button");
        out.getElement().setAttribute("type", "button");
        var all = new Anchor("home?all", getTranslation("identity.menu.all"));
        // A plain page of the server's, not a view.
        all.setRouterIgnore(true);
        getContent().setSummaryText(name);
        getContent().addClassName("frame-menu");
        getContent()
                .setContent(new UnorderedList(
                        new ListItem(new Anchor(Spaces.path("account"), getTranslation("identity.menu.account"))),
                        new ListItem(all),
                        new ListItem(out)));
    }
}
