package gallery;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.QuestionPage;

/** One question; an empty answer is refused. */
@Route(value = "gallery/question", layout = GalleryFrame.class)
public class QuestionView extends Composite<Div> {
    private final TextField answer = new TextField();
    private final QuestionPage page = new QuestionPage(
            "What do people who use it call the innovation?", "Not its project name.", answer, this::check);

    public QuestionView() {
        page.addAction(new Anchor("gallery", "Save and come back later"));
        getContent().add(new BackLink("gallery"), page);
    }

    private void check() {
        page.show(
                answer.getValue().isBlank()
                        ? List.of(new Problem("Enter what people call the innovation", answer))
                        : List.of());
    }
}
