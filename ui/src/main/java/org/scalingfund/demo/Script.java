package org.scalingfund.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scalingfund.tenancy.Standpoint;

/** What everybody did and when. It is written down story by story, and played in the order of time. */
final class Script {
    /** One person's deed, in one transaction. */
    record Scene(Instant at, Standpoint from, Runnable deed) {}

    private final List<Scene> scenes = new ArrayList<>();

    void add(Instant at, Standpoint from, Runnable deed) {
        scenes.add(new Scene(at, from, deed));
    }

    /** Those of the same moment in the order in which they were written down. */
    List<Scene> inOrder() {
        return scenes.stream().sorted(Comparator.comparing(Scene::at)).toList();
    }
}
