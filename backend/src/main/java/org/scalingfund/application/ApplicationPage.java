package org.scalingfund.application;

import java.util.List;
import java.util.SequencedMap;

/**
 * A page of the application that another feature brings: it stands in the task list, its open points keep the
 * application from being submitted, and what it holds is sealed with the rest. Its name is the text
 * {@code application.page.<key>}. Whoever calls has checked that the person may read the application.
 */
public interface ApplicationPage {
    /** Its address below the application's. */
    String key();

    /** The application's own pages are at 100 (about), 200 (questions), 300 (budget) and 400 (plan). */
    int order();

    PageState state(ApplicationId application);

    List<OpenPoint> openPoints(ApplicationId application);

    /** Everything on the page, always in the same order, as text, numbers, lists and maps of them. */
    SequencedMap<String, Object> content(ApplicationId application);
}
