package org.scalingfund.base.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every diagram must be, for it is shown to applicants and fund managers as it is drawn. */
class DiagramsTest {
    static final List<String> PROCESSES = TestEngine.PROCESSES;

    private static final Box PAGE = new Box("page", 0, 0, 1200, 480);

    /** Something that takes room on the page. */
    private record Box(String of, double left, double top, double right, double bottom) {

        static Box of(String name, Bounds bounds) {
            return new Box(
                    name,
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getX() + bounds.getWidth(),
                    bounds.getY() + bounds.getHeight());
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
        }
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void everyStepAndItsWordsLieOnThePage(String process) {
        for (var node : ModelFile.read(process).all(FlowNode.class)) {
            assertThat(PAGE.holds(shapeOf(node))).as(node.getId()).isTrue();
            assertThat(labels(List.of(node)))
                    .allSatisfy(label ->
                            assertThat(PAGE.holds(label)).as(label.of()).isTrue());
            if (!(node instanceof Activity)) {
                assertThat(labels(List.of(node))).as(node.getId()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void noStepCoversAnother(String process) {
        var nodes = List.copyOf(ModelFile.read(process).all(FlowNode.class));
        for (var one : nodes) {
            for (var other : nodes) {
                if (one != other && !belong(one, other) && !belong(other, one)) {
                    assertThat(shapeOf(one).overlaps(shapeOf(other)))
                            .as("%s and %s", one.getId(), other.getId())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void aSubProcessHoldsItsSteps(String process) {
        for (var inner : ModelFile.read(process).all(SubProcess.class)) {
            for (var node : inner.getChildElementsByType(FlowNode.class)) {
                assertThat(shapeOf(inner).holds(shapeOf(node))).as(node.getId()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void noWordsLieOverAStepOrOverOtherWords(String process) {
        var model = ModelFile.read(process);
        var labels = labels(model.all(FlowNode.class));
        for (var flow : model.all(SequenceFlow.class)) {
            BpmnEdge edge = flow.getDiagramElement();
            if (edge.getBpmnLabel() != null) {
                labels.add(Box.of(flow.getId(), edge.getBpmnLabel().getBounds()));
            }
        }
        for (var label : labels) {
            for (var node : model.all(FlowNode.class)) {
                if (!(node instanceof SubProcess)) {
                    assertThat(label.overlaps(shapeOf(node)))
                            .as("words of %s over %s", label.of(), node.getId())
                            .isFalse();
                }
            }
            for (var other : labels) {
                assertThat(label != other && label.overlaps(other))
                        .as("words of %s over those of %s", label.of(), other.of())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PROCESSES")
    void everyLineIsStraightOrTurnsAtRightAnglesAndTouchesItsSteps(String process) {
        for (var flow : ModelFile.read(process).all(SequenceFlow.class)) {
            BpmnEdge edge = flow.getDiagramElement();
            var bends = List.copyOf(edge.getWaypoints());
            for (var i = 1; i < bends.size(); i++) {
                assertThat(bends.get(i).getX().equals(bends.get(i - 1).getX())
                                || bends.get(i).getY().equals(bends.get(i - 1).getY()))
                        .as(flow.getId())
                        .isTrue();
            }
            assertThat(touches(bends.getFirst(), shapeOf(flow.getSource())))
                    .as(flow.getId())
                    .isTrue();
            assertThat(touches(bends.getLast(), shapeOf(flow.getTarget())))
                    .as(flow.getId())
                    .isTrue();
        }
    }

    private static boolean touches(Waypoint end, Box shape) {
        return shape.holds(new Box("end", end.getX(), end.getY(), end.getX(), end.getY()));
    }

    /** A step inside a sub-process, or an event on the edge of a step. */
    private static boolean belong(FlowNode part, FlowNode whole) {
        for (var parent = part.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(whole)) {
                return true;
            }
        }
        return part instanceof BoundaryEvent event && event.getAttachedTo().equals(whole);
    }

    private static Box shapeOf(FlowNode node) {
        BpmnShape shape = (BpmnShape) node.getDiagramElement();
        return Box.of(node.getId(), shape.getBounds());
    }

    private static List<Box> labels(Iterable<FlowNode> nodes) {
        var labels = new ArrayList<Box>();
        for (var node : nodes) {
            var label = ((BpmnShape) node.getDiagramElement()).getBpmnLabel();
            if (label != null) {
                labels.add(Box.of(node.getId(), label.getBounds()));
            }
        }
        return labels;
    }
}
