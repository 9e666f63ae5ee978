package org.scalingfund.process.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import org.scalingfund.process.CaseDrawing.Area;
import org.scalingfund.process.CaseDrawing.Point;
import org.scalingfund.process.CaseDrawing.Shape;

/** One version of a model as it was drawn, in the order in which it is read. */
record DrawnModel(double width, double height, List<Node> nodes, List<Line> lines) {
    private static final double MARGIN = 20;

    /** A step and its place; {@code forks} when all its ways out are taken at once. */
    record Node(
            String id, Shape shape, Area place, @Nullable Area label, boolean forks) {}

    /** A way from one step to another. */
    record Line(
            String id,
            String from,
            String to,
            List<Point> points,
            @Nullable Area label) {}

    static DrawnModel of(BpmnModelInstance model) {
        var nodes = new ArrayList<Node>();
        var lines = new ArrayList<Line>();
        model.getModelElementsByType(Process.class).forEach(process -> read(process.getFlowElements(), nodes, lines));
        var areas = Stream.of(
                        nodes.stream().map(Node::place),
                        nodes.stream().map(Node::label),
                        lines.stream().map(Line::label))
                .flatMap(some -> some)
                .filter(area -> area != null)
                .toList();
        var points = lines.stream().flatMap(line -> line.points().stream()).toList();
        var right = DoubleStream.concat(
                areas.stream().mapToDouble(area -> area.x() + area.width()),
                points.stream().mapToDouble(Point::x));
        var bottom = DoubleStream.concat(
                areas.stream().mapToDouble(area -> area.y() + area.height()),
                points.stream().mapToDouble(Point::y));
        return new DrawnModel(
                right.max().orElse(0) + MARGIN,
                bottom.max().orElse(0) + MARGIN,
                List.copyOf(nodes),
                List.copyOf(lines));
    }

    /** A sub-process comes before what it holds, so that it is drawn behind it. */
    private static void read(Collection<FlowElement> elements, List<Node> nodes, List<Line> lines) {
        for (var element : elements) {
            if (element instanceof SequenceFlow flow) {
                lines.add(line(flow));
            } else if (element instanceof FlowNode node) {
                nodes.add(node(node));
                if (node instanceof SubProcess inner) {
                    read(inner.getFlowElements(), nodes, lines);
                }
            }
        }
    }

    private static Node node(FlowNode node) {
        var drawn = (BpmnShape) node.getDiagramElement();
        // A step's label may be kept in the model without being shown beside it.
        var label = node instanceof Activity ? null : label(drawn.getBpmnLabel());
        return new Node(node.getId(), shapeOf(node), area(drawn.getBounds()), label, node instanceof ParallelGateway);
    }

    private static Line line(SequenceFlow flow) {
        BpmnEdge drawn = flow.getDiagramElement();
        var points = drawn.getWaypoints().stream()
                .map(bend -> new Point(bend.getX(), bend.getY()))
                .toList();
        return new Line(
                flow.getId(), flow.getSource().getId(), flow.getTarget().getId(), points, label(drawn.getBpmnLabel()));
    }

    private static Shape shapeOf(FlowNode node) {
        return switch (node) {
            case UserTask _ -> Shape.PERSON;
            case BusinessRuleTask _ -> Shape.RULE;
            case ServiceTask _ -> Shape.SERVICE;
            case CallActivity _ -> Shape.CALL;
            case SubProcess _ -> Shape.SUBPROCESS;
            case Gateway _ -> Shape.GATEWAY;
            case EndEvent _ -> Shape.END;
            case CatchEvent event -> shapeOf(event);
            default ->
                throw new IllegalStateException(
                        "No shape for " + node.getElementType().getTypeName());
        };
    }

    private static Shape shapeOf(CatchEvent event) {
        for (var definition : event.getEventDefinitions()) {
            if (definition instanceof TimerEventDefinition) {
                return Shape.TIMER;
            }
            if (definition instanceof MessageEventDefinition) {
                return Shape.MESSAGE;
            }
        }
        return Shape.START;
    }

    private static @Nullable Area label(@Nullable BpmnLabel label) {
        return label == null ? null : area(label.getBounds());
    }

    private static Area area(Bounds bounds) {
        return new Area(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
