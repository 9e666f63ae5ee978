package org.scalingfund.enquiry.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Function;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.enquiry.EnquiryId;
import org.scalingfund.fund.RoundId;

/** The addresses of the pages on which questions about rounds are asked and answered. */
final class EnquiryPaths {
    static final String ROUND = "round";
    static final String ENQUIRY = "enquiry";

    private EnquiryPaths() {}

    static String round(RoundId round) {
        return Spaces.path("manage", "rounds", round);
    }

    static String of(RoundId round) {
        return Spaces.path("manage", "rounds", round, "enquiries");
    }

    static String window(RoundId round) {
        return Spaces.path("manage", "rounds", round, "enquiries", "until");
    }

    static String one(EnquiryId enquiry) {
        return Spaces.path("manage", "enquiries", enquiry);
    }

    /** The identifier in the address; what is none, is not found. */
    static <I> I id(BeforeEnterEvent event, String parameter, Function<String, Optional<I>> parse) {
        return event.getRouteParameters().get(parameter).flatMap(parse).orElseThrow(NotFoundException::new);
    }
}
