package org.scalingfund.identity;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The funders' spaces in which a person holds roles, to switch between them without signing in again. It looks from
 * outside of every space, whichever the request is in, and shows a person nothing but their own.
 */
@Component
public class OwnSpaces {
    private final MembershipRepository repository;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;

    OwnSpaces(MembershipRepository repository, Standpoints standpoints, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.standpoints = standpoints;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** A funder's space and what the person is there. */
    public record Space(TenantId id, String space, String name, Set<Role> roles) {}

    /** By name; empty for somebody who only applies. */
    public List<Space> of(PersonId person) {
        return standpoints.from(Standpoint.of(person), () -> {
            var spaces = transaction.execute(_ -> repository.spacesOf(person));
            return spaces == null ? List.of() : spaces;
        });
    }
}
