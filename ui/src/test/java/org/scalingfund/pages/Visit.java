package org.scalingfund.pages;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One page, as {@code who} (an e-mail address, nobody when empty) sees it at {@code path}, once {@code deed} is done. */
record Visit(
        String name,
        String who,
        String path,
        Answer answer,
        @Nullable Consumer<Page> deed) {
    /** What the product answers with. */
    enum Answer {
        PAGE,
        /** The page at another address: this one only leads there. */
        WAY_TO_ANOTHER,
        NOT_FOUND,
        NO_ACCESS
    }
}
