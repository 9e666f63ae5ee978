package org.scalingfund.receipt;

import java.time.InstantSource;
import java.util.Objects;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the key that signs the receipts of all funders here. It is fetched when the product starts, so that no request
 * has to work on the duty of signing; the first start of all makes it.
 */
@Component
class ReceiptKeys {
    private final SigningKey signing;

    ReceiptKeys(
            ReceiptKeyRepository repository,
            Standpoints standpoints,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        var transaction = new TransactionTemplate(transactions);
        signing = standpoints.from(
                Standpoint.on(Standpoint.Duty.SIGNING),
                () -> Objects.requireNonNull(transaction.execute(_ -> foundOrMade(repository, clock))));
    }

    SigningKey signing() {
        return signing;
    }

    /** Two nodes that start at once end with the same key: one makes it, the other finds it. */
    private static SigningKey foundOrMade(ReceiptKeyRepository repository, InstantSource clock) {
        return repository.signing().orElseGet(() -> {
            var made = SigningKey.generate();
            return repository.insert(made, clock.instant())
                    ? made
                    : repository.signing().orElseThrow();
        });
    }
}
