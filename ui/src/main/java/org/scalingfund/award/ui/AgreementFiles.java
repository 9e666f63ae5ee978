package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.document.Document;

/** The agreement to download, in each of its languages. */
final class AgreementFiles extends Composite<Div> {
    AgreementFiles(List<Document> files) {
        if (files.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        files.forEach(file -> list.add(new ListItem(download(file))));
        getContent().add(new H2(getTranslation("award.files.title")), list);
    }

    private Anchor download(Document file) {
        var link = new Anchor(Spaces.path("files", file.id()), file.name());
        link.getElement().setAttribute("translate", "no");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
