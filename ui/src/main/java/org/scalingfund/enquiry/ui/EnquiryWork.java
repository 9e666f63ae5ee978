package org.scalingfund.enquiry.ui;

import java.util.Optional;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** A question is answered on its own page. */
@Component
class EnquiryWork implements WorkPages {

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return item.kind() == WorkKind.ANSWER_ENQUIRY
                ? Optional.of("manage/enquiries/" + item.subject())
                : Optional.empty();
    }
}
