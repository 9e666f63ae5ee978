package org.scalingfund.base.ui;

import java.util.Locale;
import java.util.function.Function;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawing.Connection;
import org.scalingfund.process.CaseDrawing.State;
import org.scalingfund.process.CaseDrawing.Step;
import org.springframework.web.util.HtmlUtils;

/** The picture of a case as SVG: classes carry the looks, a mark and the kind of line say the state without colour. */
final class CaseSvg {
    private static final double MARGIN = 40;
    private static final double ONE_LINE = 20;
    /** A word or two, drawn for "Yes" and "No". */
    private static final double ROOM_BESIDE_A_LINE = 20;
    /** Hardly any: the next step's words begin where these end. */
    private static final double ROOM_BESIDE_A_STEP = 2;

    private final CaseDrawing drawing;
    private final Function<Step, String> stepWords;
    private final Function<String, String> lineWords;
    private final StringBuilder svg = new StringBuilder();

    CaseSvg(CaseDrawing drawing, Function<Step, String> stepWords, Function<String, String> lineWords) {
        this.drawing = drawing;
        this.stepWords = stepWords;
        this.lineWords = lineWords;
    }

    String draw(String title, String description) {
        var width = drawing.width() + 2 * MARGIN;
        var height = drawing.height() + 2 * MARGIN;
        add(
                "<svg role='img' aria-label='%s' width='%.0f' height='%.0f' viewBox='%.1f %.1f %.1f %.1f'>",
                safe(title), width, height, -MARGIN, -MARGIN, width, height);
        add("<title>%s</title><desc>%s</desc>", safe(title), safe(description));
        // A sub-process first: it would cover the lines inside it.
        drawing.steps().stream().filter(CaseSvg::holdsOthers).forEach(this::step);
        drawing.connections().stream().filter(line -> !line.taken()).forEach(this::line);
        drawing.connections().stream().filter(Connection::taken).forEach(this::line);
        drawing.steps().stream().filter(step -> !holdsOthers(step)).forEach(this::step);
        return svg.append("</svg>").toString();
    }

    private static boolean holdsOthers(Step step) {
        return step.shape() == CaseDrawing.Shape.SUBPROCESS;
    }

    private void line(Connection line) {
        var points = line.points();
        if (points.size() < 2) {
            return;
        }
        var taken = line.taken() ? " taken" : "";
        var path = new StringBuilder("M");
        points.forEach(point -> path.append(format(" %.1f,%.1f", point.x(), point.y())));
        add("<path class='case-line%s' d='%s'/>", taken, path);
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        add(
                "<path class='case-arrow%s' d='M0,0 L-9,-4.5 L-9,4.5 Z' transform='translate(%.1f,%.1f) rotate(%.1f)'/>",
                taken, end.x(), end.y(), Math.toDegrees(Math.atan2(end.y() - before.y(), end.x() - before.x())));
        if (line.label() != null) {
            beside(line.label(), lineWords.apply(line.id()), ROOM_BESIDE_A_LINE);
        }
    }

    /** Where the model's author put the words; with room for one line more, since translations are longer. */
    private void beside(CaseDrawing.Area label, String words, double room) {
        words(label.x() - room, label.y(), label.width() + 2 * room, label.height() + ONE_LINE, words, "beside");
    }

    /** The same over a step: there the room is above. */
    private void above(CaseDrawing.Area label, String words) {
        words(label.x(), label.y() - ONE_LINE, label.width(), label.height() + ONE_LINE, words, "beside above");
    }

    private void step(Step step) {
        var state = step.state().name().toLowerCase(Locale.ROOT);
        add("<g class='case-step %s %s'>", state, step.shape().name().toLowerCase(Locale.ROOT));
        switch (step.shape()) {
            case START, END, TIMER, MESSAGE -> round(step);
            case GATEWAY -> diamond(step);
            case PERSON, SERVICE, RULE, SUBPROCESS, CALL -> box(step);
        }
        mark(step);
        svg.append("</g>");
    }

    private void round(Step step) {
        var x = step.x() + step.width() / 2;
        var y = step.y() + step.height() / 2;
        var radius = step.width() / 2;
        add("<circle class='shape' cx='%.1f' cy='%.1f' r='%.1f'/>", x, y, radius);
        switch (step.shape()) {
            case END -> add("<circle class='inner' cx='%.1f' cy='%.1f' r='%.1f'/>", x, y, radius - 4);
            case TIMER -> add("<path class='inner' d='M%.1f,%.1f v-9 M%.1f,%.1f h7'/>", x, y, x, y);
            case MESSAGE -> add("<path class='inner' d='M%.1f,%.1f h16 v11 h-16 z l8,6 l8,-6'/>", x - 8, y - 5.5);
            case START, PERSON, SERVICE, RULE, GATEWAY, SUBPROCESS, CALL -> {}
        }
        outside(step, new CaseDrawing.Area(x - 35, step.y() + step.height() + 4, 70, 28));
    }

    private void diamond(Step step) {
        var x = step.x() + step.width() / 2;
        var y = step.y() + step.height() / 2;
        add(
                "<path class='shape' d='M%.1f,%.1f L%.1f,%.1f L%.1f,%.1f L%.1f,%.1f Z'/>",
                x, step.y(), step.x() + step.width(), y, x, step.y() + step.height(), step.x(), y);
        outside(step, new CaseDrawing.Area(x - 40, step.y() - 38, 80, 14));
    }

    private void outside(Step step, CaseDrawing.Area otherwise) {
        var label = step.label() == null ? otherwise : step.label();
        if (label.y() + label.height() <= step.y()) {
            above(label, stepWords.apply(step));
        } else {
            beside(label, stepWords.apply(step), ROOM_BESIDE_A_STEP);
        }
    }

    private void box(Step step) {
        add(
                "<rect class='shape' x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='8'/>",
                step.x(), step.y(), step.width(), step.height());
        if (step.shape() == CaseDrawing.Shape.PERSON) {
            add(
                    "<path class='inner' d='M%.1f,%.1f a3.5,3.5 0 1 1 0.1,0 m-6,7 a6,5 0 0 1 12,0'/>",
                    step.x() + 12, step.y() + 11);
        }
        var top = step.shape() == CaseDrawing.Shape.PERSON ? 14 : 4;
        var room = holdsOthers(step) ? 24 : step.height() - top - (carriesAnother(step) ? 20 : 4);
        words(step.x() + 6, step.y() + top, step.width() - 12, room, stepWords.apply(step), "");
    }

    /** A deadline sits on its lower edge and would cover words. */
    private boolean carriesAnother(Step step) {
        var edge = step.y() + step.height();
        return drawing.steps().stream()
                .anyMatch(other -> other.shape() == CaseDrawing.Shape.TIMER
                        && other.y() < edge
                        && other.y() + other.height() > edge
                        && other.x() >= step.x()
                        && other.x() + other.width() <= step.x() + step.width());
    }

    /** A fork carries none, the lines that leave it tell. At the upper right corner: a tick for done, a dot for where it stands, an exclamation mark for failed. */
    private void mark(Step step) {
        if (step.state() == State.AHEAD || step.shape() == CaseDrawing.Shape.GATEWAY) {
            return;
        }
        var x = step.x() + step.width();
        var y = step.y();
        add("<circle class='mark-ground' cx='%.1f' cy='%.1f' r='9'/>", x, y);
        switch (step.state()) {
            case DONE -> add("<path class='mark-line' d='M%.1f,%.1f l3,3 l6,-6'/>", x - 4.5, y + 0.5);
            case CURRENT -> add("<circle class='mark' cx='%.1f' cy='%.1f' r='3.5'/>", x, y);
            case FAILED -> add("<path class='mark-line' d='M%.1f,%.1f v5 M%.1f,%.1f v0.2'/>", x, y - 4.5, x, y + 4.5);
            case AHEAD -> {}
        }
    }

    /** HTML inside the picture, because SVG's own text does not wrap. */
    private void words(double x, double y, double width, double height, String words, String place) {
        add(
                "<foreignObject x='%.1f' y='%.1f' width='%.1f' height='%.1f'><div class='case-words %s'>%s</div></foreignObject>",
                x, y, width, height, place, safe(words));
    }

    private void add(String pattern, Object... values) {
        svg.append(format(pattern, values));
    }

    /** Numbers with a point whatever the reader's language. */
    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
