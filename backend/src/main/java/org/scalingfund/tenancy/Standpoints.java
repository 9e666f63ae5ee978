package org.scalingfund.tenancy;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Knows from which standpoint the next transaction of this thread works. */
@Component
public class Standpoints {
    private static final ScopedValue<Standpoint> TAKEN = ScopedValue.newInstance();

    private final List<TenantOfRequest> tenants;
    private final List<PersonOfRequest> people;

    Standpoints(List<TenantOfRequest> tenants, List<PersonOfRequest> people) {
        this.tenants = List.copyOf(tenants);
        this.people = List.copyOf(people);
    }

    /** The one taken by {@link #from}, else that of the request: who signed in, and the space its address names. */
    public Standpoint current() {
        if (TAKEN.isBound()) {
            return TAKEN.get();
        }
        return new Standpoint(
                tenants.stream().flatMap(t -> t.current().stream()).findFirst().orElse(null),
                people.stream().flatMap(p -> p.current().stream()).findFirst().orElse(null),
                null);
    }

    /** Does {@code deed} from {@code standpoint}, whatever the request says: for what the product does by itself. */
    public <T> T from(Standpoint standpoint, Supplier<T> deed) {
        return ScopedValue.where(TAKEN, standpoint).call(deed::get);
    }

    /** Does {@code deed} from {@code standpoint}, whatever the request says: for what the product does by itself. */
    public void run(Standpoint standpoint, Runnable deed) {
        ScopedValue.where(TAKEN, standpoint).run(deed);
    }
}
