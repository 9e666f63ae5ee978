package org.scalingfund.award.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.scalingfund.award.AwardId;
import org.scalingfund.base.ui.Spaces;

/** The addresses of the pages of one award. */
final class AwardPaths {
    static final String AWARD = "award";

    private AwardPaths() {}

    static AwardId award(BeforeEnterEvent event) {
        return event.getRouteParameters().get(AWARD).flatMap(AwardId::parse).orElseThrow(NotFoundException::new);
    }

    static String agreement(AwardId award) {
        return Spaces.path("awards", award);
    }

    static String offer(AwardId award) {
        return Spaces.path("offers", award);
    }
}
