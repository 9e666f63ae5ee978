package org.scalingfund.base.ui;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leafs through a list page by page, each fetched after the last row of the one before. */
public final class Pages<T> {
    private final Function<@Nullable T, List<T>> fetch;
    private final int size;
    private @Nullable T last;
    private boolean hasMore;

    /** {@code fetch} gives one row more than {@code size}, so that it is known whether there is more. */
    public Pages(Function<@Nullable T, List<T>> fetch, int size) {
        this.fetch = fetch;
        this.size = size;
    }

    public List<T> next() {
        var found = fetch.apply(last);
        hasMore = found.size() > size;
        var page = hasMore ? found.subList(0, size) : found;
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        return page;
    }

    public boolean hasMore() {
        return hasMore;
    }
}
