package org.scalingfund.tenancy;

import java.util.EnumSet;
import java.util.Set;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person of the request may do in the space of the request. */
@Component
public class Access {
    private final TenantTransactions transactions;

    Access(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** Every role the person has here, those that need no membership among them. */
    @Transactional(readOnly = true)
    public Set<Role> roles() {
        return rolesEntered();
    }

    /** Whether one of {@code allowed} is held, in the transaction under way. */
    boolean has(Role... allowed) {
        var held = rolesEntered();
        for (var role : allowed) {
            if (held.contains(role)) {
                return true;
            }
        }
        return false;
    }

    private Set<Role> rolesEntered() {
        var entered = transactions.entered();
        var roles = EnumSet.of(Role.ANYONE);
        if (entered.standpoint().person() != null) {
            roles.add(Role.SIGNED_IN);
            roles.add(Role.APPLICANT);
            roles.addAll(entered.roles());
        }
        return roles;
    }
}
