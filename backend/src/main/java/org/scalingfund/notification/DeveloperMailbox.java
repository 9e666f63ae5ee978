package org.scalingfund.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scalingfund.notification.DeveloperMailbox.WhereNoMailLeaves;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everybody's mail to look at while trying the product out. It opens every account, so it exists only where no SMTP
 * server is configured and the database is the product's own, or where {@code scalingfund.mail.developer-mailbox} says.
 */
@Component
@Conditional(WhereNoMailLeaves.class)
public class DeveloperMailbox {
    private final DispatchRepository repository;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;

    DeveloperMailbox(DispatchRepository repository, Standpoints standpoints, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** Newest first, at most {@code limit} that were written before the mail {@code before}. */
    public List<Mail> latest(@Nullable UUID before, int limit) {
        return onDuty(() -> repository.latest(
                Optional.ofNullable(before).flatMap(repository::find).orElse(null), limit));
    }

    private List<Mail> onDuty(Supplier<List<Mail>> look) {
        return standpoints.from(Standpoint.on(Standpoint.Duty.MAILING), () -> {
            var mails = transaction.execute(_ -> look.get());
            return mails == null ? List.of() : mails;
        });
    }

    static final class WhereNoMailLeaves implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            var settings = context.getEnvironment();
            var said = settings.getProperty("scalingfund.mail.developer-mailbox", Boolean.class);
            if (said != null) {
                return said;
            }
            return !settings.containsProperty("spring.mail.host")
                    && !settings.containsProperty("spring.datasource.url");
        }
    }
}
