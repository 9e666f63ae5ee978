package gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.ColourSwitch;
import org.scalingfund.base.ui.FrameHeader;
import org.scalingfund.base.ui.LanguageSwitch;
import org.scalingfund.base.ui.NavList;
import org.scalingfund.base.ui.SkipLink;

/** Header, navigation and content, as in the product. */
public class GalleryFrame extends Composite<Div> implements RouterLayout {
    private final Div content = new Div();

    public GalleryFrame() {
        var header = new FrameHeader();
        header.setFunder("Nation and Neighbourhood Care Fund", "gallery");
        header.setRole("Fund manager");
        header.addTools(new LanguageSwitch(), new ColourSwitch());
        var nav = new NavList("Work");
        nav.add("Work", "gallery", 5);
        nav.add("Rounds", "gallery/question");
        nav.add("Grants", "gallery/diagram");
        nav.add("Nowhere", "gallery/nowhere");
        nav.setCurrent("gallery");
        content.addClassName("frame-content");
        var main = new Main(content);
        main.setId("main");
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        var body = new Div(nav, main);
        body.addClassName("frame-body");
        getContent().addClassName("frame");
        getContent().add(new SkipLink("main"), header, body);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement shown) {
        content.removeAll();
        if (shown instanceof Component view) {
            content.add(view);
        }
    }
}
