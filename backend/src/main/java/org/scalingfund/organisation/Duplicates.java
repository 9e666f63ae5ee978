package org.scalingfund.organisation;

import java.util.Arrays;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations that were registered twice: before they are, for whoever registers; after, for who runs the platform. */
@Service
public class Duplicates {
    private final DuplicateQueries queries;

    Duplicates(DuplicateQueries queries) {
        this.queries = queries;
    }

    /** The names of organisations that are called alike at the same postcode; whoever acts for them is not told. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<String> similar(NewOrganisation typed) {
        return Postcode.parse(typed.postcode())
                .map(postcode -> queries.calledAlike(typed.name(), postcode))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    public List<LikelyDuplicates> all() {
        return Arrays.stream(LikelyDuplicates.Reason.values())
                .flatMap(reason -> queries.all(reason).stream())
                .toList();
    }
}
