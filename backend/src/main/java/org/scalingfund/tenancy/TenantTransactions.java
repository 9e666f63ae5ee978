package org.scalingfund.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Role;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transaction manager of jOOQ and the engine alike. Each transaction begins by entering its {@link Standpoint} into
 * the database session, for as long as it lasts: the policies of row-level security read it there (ADR 0002).
 */
public class TenantTransactions extends JdbcTransactionManager {
    private static final String ENTER = "select app.enter(?, ?), set_config('app.duty', ?, true)";

    private final transient Standpoints standpoints;

    TenantTransactions(DataSource dataSource, Standpoints standpoints) {
        super(dataSource);
        this.standpoints = standpoints;
    }

    /** Where the transaction under way works, and the roles its person holds there. */
    record Entered(Standpoint standpoint, Set<Role> roles) {}

    /**
     * Takes the transaction under way into {@code tenant}: a step of a process runs in the space of its case. Fails
     * when the transaction already works in another.
     */
    public void enter(TenantId tenant) {
        var entered = entered();
        if (tenant.equals(entered.standpoint().tenant())) {
            return;
        }
        if (entered.standpoint().tenant() != null) {
            throw new IllegalStateException(
                    "A transaction of " + entered.standpoint().tenant() + " must not go on in " + tenant);
        }
        TransactionSynchronizationManager.unbindResource(this);
        enter(new Standpoint(
                tenant, entered.standpoint().person(), entered.standpoint().duty()));
    }

    Entered entered() {
        var entered = (Entered) TransactionSynchronizationManager.getResource(this);
        if (entered == null) {
            throw new IllegalStateException("Outside a transaction nobody is anywhere");
        }
        return entered;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            enter(standpoints.current());
        } catch (RuntimeException | Error failed) {
            super.doCleanupAfterCompletion(transaction);
            throw failed;
        }
    }

    @Override
    protected Object doSuspend(Object transaction) {
        return new Suspended(TransactionSynchronizationManager.unbindResource(this), super.doSuspend(transaction));
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        var both = (Suspended) suspended;
        super.doResume(transaction, both.connection());
        TransactionSynchronizationManager.bindResource(this, both.entered());
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        super.doCleanupAfterCompletion(transaction);
    }

    private void enter(Standpoint standpoint) {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("No connection is bound");
        }
        try {
            TransactionSynchronizationManager.bindResource(
                    this, new Entered(standpoint, enter(holder.getConnection(), standpoint)));
        } catch (SQLException failed) {
            throw new CannotCreateTransactionException("Could not enter the space of the request", failed);
        }
    }

    private static Set<Role> enter(Connection connection, Standpoint standpoint) throws SQLException {
        try (var statement = connection.prepareStatement(ENTER)) {
            var tenant = standpoint.tenant();
            var person = standpoint.person();
            var duty = standpoint.duty();
            statement.setObject(1, tenant == null ? null : tenant.value(), java.sql.Types.OTHER);
            statement.setObject(2, person == null ? null : person.value(), java.sql.Types.OTHER);
            statement.setString(3, duty == null ? "" : duty.name().toLowerCase(java.util.Locale.ROOT));
            try (var answer = statement.executeQuery()) {
                answer.next();
                return roles(Arrays.asList((String[]) answer.getArray(1).getArray()));
            }
        }
    }

    private static Set<Role> roles(Collection<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }

    private record Suspended(Object entered, Object connection) {}
}
