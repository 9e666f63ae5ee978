package org.scalingfund.base.ui;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Role;

/** What a feature adds to the navigation at the left; each brings one as a bean. */
@FunctionalInterface
public interface Navigation {
    List<Entry> entries();

    /**
     * A line of the navigation.
     *
     * @param text key of its words
     * @param path within the space, empty for its first page
     * @param order smaller comes first: work 10, rounds 20, funds 25, applications 30, assessment 40, grants 50, evidence 60,
     *     people 80, settings 90
     * @param roles who sees it
     * @param also where the pages below it are, when their addresses do not begin with its own
     */
    record Entry(String text, String path, int order, Set<Role> roles, List<String> also) {
        public Entry(String text, String path, int order, Set<Role> roles) {
            this(text, path, order, roles, List.of());
        }
    }
}
