package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that cannot wait, shown above a person's work; each feature brings a bean for what is its own. */
@FunctionalInterface
public interface StartNotice {
    /** Nothing when all is well, or when it is none of this person's business. */
    Optional<Component> notice();
}
