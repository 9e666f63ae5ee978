package org.scalingfund.tenancy;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The funder's space this thread works in: the transaction's, or the request's when none is under way. */
@Component
public class CurrentTenant {
    private final TenantTransactions transactions;
    private final Standpoints standpoints;

    CurrentTenant(TenantTransactions transactions, Standpoints standpoints) {
        this.transactions = transactions;
        this.standpoints = standpoints;
    }

    public Optional<TenantId> current() {
        return Optional.ofNullable(standpoint().tenant());
    }

    /** Who acts, if it is a person and not the product itself. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(standpoint().person());
    }

    /** The person who acts, where the method is allowed to signed-in people only. */
    public PersonId actor() {
        return person().orElseThrow(() -> new IllegalStateException("Nobody signed in"));
    }

    private Standpoint standpoint() {
        return TransactionSynchronizationManager.hasResource(transactions)
                ? transactions.entered().standpoint()
                : standpoints.current();
    }
}
