package gallery;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.springframework.security.access.AccessDeniedException;

/** Views that fail, to see the pages for it. */
final class BrokenViews {
    private BrokenViews() {}

    /** Fails as a bug does. */
    @Route(value = "gallery/broken", layout = GalleryFrame.class)
    public static class Broken extends Composite<Div> {
        public Broken() {
            throw new IllegalStateException("Broken on purpose, for the test");
        }
    }

    /** Fails as a service refuses. */
    @Route(value = "gallery/forbidden", layout = GalleryFrame.class)
    public static class Forbidden extends Composite<Div> {
        public Forbidden() {
            throw new AccessDeniedException("Refused on purpose, for the test");
        }
    }
}
