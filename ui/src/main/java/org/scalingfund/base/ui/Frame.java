package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.Comparator;
import java.util.List;

/** Header, navigation and the place for the page, as every layout shows them. */
final class Frame extends Composite<Div> {
    private static final String MAIN = "main";

    private final FrameHeader header = new FrameHeader();
    private final NavList navigation = new NavList(getTranslation("base.navigation"));
    private final Div content = new Div();

    Frame(List<FrameTool> tools) {
        header.addTools(new LanguageSwitch(), new ColourSwitch());
        tools.stream()
                .sorted(Comparator.comparingInt(FrameTool::order))
                .forEach(tool -> header.addTools(tool.create()));
        content.addClassName("frame-content");
        var main = new Main(content);
        main.setId(MAIN);
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        var body = new Div(navigation, main);
        body.addClassName("frame-body");
        getContent().addClassName("frame");
        getContent().add(new SkipLink(MAIN), header, body);
    }

    FrameHeader header() {
        return header;
    }

    NavList navigation() {
        return navigation;
    }

    void show(HasElement page) {
        content.removeAll();
        content.add((Component) page);
    }
}
