package gallery;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.Accent;
import org.scalingfund.base.ui.CaseDiagram;
import org.scalingfund.base.ui.Confirmation;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawing.Connection;
import org.scalingfund.process.CaseDrawing.Point;
import org.scalingfund.process.CaseDrawing.Shape;
import org.scalingfund.process.CaseDrawing.State;
import org.scalingfund.process.CaseDrawing.Step;
import org.scalingfund.process.ProcessKind;

/** A case under way, every shape and state in it. */
@Route(value = "gallery/diagram", layout = GalleryFrame.class)
public class DiagramView extends Composite<Div> {
    private static final Instant DAY = Instant.parse("2026-07-03T16:00:00Z");

    public DiagramView() {
        addAttachListener(shown -> Accent.INDIGO.show(shown.getUI()));
        var steps = List.of(
                step("gallerySubmitted", Shape.START, 20, 82, 36, 36, State.DONE, DAY, null),
                step("galleryCheck", Shape.RULE, 110, 60, 120, 80, State.DONE, DAY, null),
                step("galleryEligible", Shape.GATEWAY, 290, 75, 50, 50, State.DONE, DAY, null),
                step("galleryConfirm", Shape.PERSON, 255, 200, 120, 80, State.AHEAD, null, null),
                step("galleryAssess", Shape.PERSON, 420, 60, 120, 80, State.CURRENT, DAY, null),
                step("galleryReminder", Shape.TIMER, 600, 82, 36, 36, State.AHEAD, null, DAY.plusSeconds(864_000)),
                step("galleryRegister", Shape.SERVICE, 690, 60, 120, 80, State.FAILED, DAY, null),
                step("galleryDecided", Shape.END, 870, 82, 36, 36, State.AHEAD, null, null));
        var lines = List.of(
                line("a", "gallerySubmitted", "galleryCheck", true, 56, 100, 110, 100),
                line("b", "galleryCheck", "galleryEligible", true, 230, 100, 290, 100),
                line("galleryYes", "galleryEligible", "galleryAssess", true, 340, 100, 420, 100),
                line("galleryNo", "galleryEligible", "galleryConfirm", false, 315, 125, 315, 200),
                line("d", "galleryAssess", "galleryReminder", false, 540, 100, 600, 100),
                line("e", "galleryReminder", "galleryRegister", false, 636, 100, 690, 100),
                line("f", "galleryRegister", "galleryDecided", false, 810, 100, 870, 100));
        var drawing = new CaseDrawing(ProcessKind.APPLICATION, 920, 300, steps, lines);
        getContent()
                .add(
                        new Confirmation(
                                "Application submitted",
                                "NNCF-26-7K4M-T",
                                new Paragraph("We have sent a receipt to mair@example.org.")),
                        new CaseDiagram(drawing, Map.of("galleryAssess", "3 assessors"), DAY.plusSeconds(200_000)));
    }

    private static Step step(
            String id,
            Shape shape,
            double x,
            double y,
            double width,
            double height,
            State state,
            @Nullable Instant since,
            @Nullable Instant due) {
        return new Step(id, shape, x, y, width, height, state, since, null, due, null);
    }

    private static Connection line(
            String id, String from, String to, boolean taken, double x1, double y1, double x2, double y2) {
        var label = id.startsWith("gallery") ? new CaseDrawing.Area(x1 + 4, y1 - 20, 40, 14) : null;
        return new Connection(id, from, to, List.of(new Point(x1, y1), new Point(x2, y2)), taken, label);
    }
}
