package org.scalingfund.pages;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scalingfund.pages.Visit.Answer;

/** Puts visits together: as whom, in whose space, which pages. */
final class Itinerary {
    static final String NOBODY = "";

    private final List<Visit> visits = new ArrayList<>();
    private String who = NOBODY;
    private String prefix = "";
    private String space = "";

    /** From here on without signing in, at addresses outside of any space. */
    Itinerary asNobody() {
        return as("visitor", NOBODY, "");
    }

    /** From here on as {@code email} in {@code space}; {@code prefix} begins the names of the pictures. */
    Itinerary as(String prefix, String email, String space) {
        this.prefix = prefix;
        this.who = email;
        this.space = space;
        return this;
    }

    Itinerary see(String name, Object... path) {
        return add(name, Answer.PAGE, null, path);
    }

    Itinerary wayToAnother(String name, Object... path) {
        return add(name, Answer.WAY_TO_ANOTHER, null, path);
    }

    Itinerary notFound(String name, Object... path) {
        return add(name, Answer.NOT_FOUND, null, path);
    }

    Itinerary noAccess(String name, Object... path) {
        return add(name, Answer.NO_ACCESS, null, path);
    }

    /** The page as it is after {@code deed}. */
    Itinerary seeAfter(String name, Consumer<Page> deed, Object... path) {
        return add(name, Answer.PAGE, deed, path);
    }

    /** Where {@code deed} leads to, from there. */
    Itinerary seeElsewhereAfter(String name, Consumer<Page> deed, Object... path) {
        return add(name, Answer.WAY_TO_ANOTHER, deed, path);
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    private Itinerary add(String name, Answer answer, @Nullable Consumer<Page> deed, Object... path) {
        var address = Arrays.stream(path).map(String::valueOf).collect(Collectors.joining("/"));
        var inSpace = space.isEmpty() || address.isEmpty() ? space + address : space + "/" + address;
        visits.add(new Visit(prefix + "-" + name, who, "/" + inSpace, answer, deed));
        return this;
    }
}
