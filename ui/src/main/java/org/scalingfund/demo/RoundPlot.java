package org.scalingfund.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scalingfund.enquiry.EnquiryId;
import org.scalingfund.fund.RoundId;

/** A round of the demonstration; the product gives it its identifier while the script is played. */
final class RoundPlot {
    /** Days counted from today, in order. */
    record Days(int publish, int opens, int closes, int assessBy, int decideBy, int workFrom, int workUntil) {}

    final String code;
    final Days days;
    final List<ApplicationPlot> applications = new ArrayList<>();
    /** What people asked about it, by their words. */
    final Map<String, EnquiryId> asked = new HashMap<>();

    private @Nullable RoundId id;

    RoundPlot(String code, Days days) {
        this.code = code;
        this.days = days;
    }

    void known(RoundId round) {
        id = round;
    }

    RoundId id() {
        return Objects.requireNonNull(id);
    }

    ApplicationPlot application(String key) {
        return applications.stream()
                .filter(application -> application.material.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
