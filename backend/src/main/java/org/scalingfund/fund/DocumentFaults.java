package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Collects what is wrong with a document, while somebody walks through its places. */
final class DocumentFaults {
    private final List<DocumentFault> found;
    private final String place;

    DocumentFaults() {
        this(new ArrayList<>(), "");
    }

    private DocumentFaults(List<DocumentFault> found, String place) {
        this.found = found;
        this.place = place;
    }

    DocumentFaults in(String name) {
        return new DocumentFaults(found, place + "/" + name);
    }

    <T> void each(String name, List<T> items, BiConsumer<T, DocumentFaults> judge) {
        for (var i = 0; i < items.size(); i++) {
            judge.accept(items.get(i), in(name).in(Integer.toString(i)));
        }
    }

    void note(RoundProblem problem) {
        found.add(new DocumentFault(place, problem));
    }

    void note(List<RoundProblem> problems) {
        problems.forEach(this::note);
    }

    List<DocumentFault> found() {
        return List.copyOf(found);
    }
}
