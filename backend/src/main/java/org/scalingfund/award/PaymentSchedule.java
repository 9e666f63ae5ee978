package org.scalingfund.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scalingfund.base.Money;

/** Divides an award over the planned milestones, so that the payments sum to it exactly. */
final class PaymentSchedule {
    private PaymentSchedule() {}

    /** A milestone as the applicant planned it; {@code share} is a percentage of the award. */
    record Planned(String title, LocalDate dueOn, BigDecimal share) {}

    static List<AgreedMilestone> of(Money award, List<Planned> planned) {
        var payments = award.divide(planned.stream().map(Planned::share).toList());
        var schedule = new ArrayList<AgreedMilestone>();
        for (var i = 0; i < planned.size(); i++) {
            var milestone = planned.get(i);
            schedule.add(new AgreedMilestone(i + 1, milestone.title(), milestone.dueOn(), payments.get(i)));
        }
        return List.copyOf(schedule);
    }
}
