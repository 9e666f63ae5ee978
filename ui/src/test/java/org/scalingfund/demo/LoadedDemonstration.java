package org.scalingfund.demo;

import java.util.Optional;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.boot.test.context.TestComponent;

/** The demonstration in the database that all tests share: loaded for the first who asks, since that takes a while. */
@TestComponent
public class LoadedDemonstration {
    /** The password of everybody in it. */
    public static final String PASSWORD = DemonstrationLoader.PASSWORD;

    private final DemonstrationLoader loader;
    private final Tenants tenants;
    private final Standpoints standpoints;

    LoadedDemonstration(DemonstrationLoader loader, Tenants tenants, Standpoints standpoints) {
        this.loader = loader;
        this.tenants = tenants;
        this.standpoints = standpoints;
    }

    /** The English fund's space. */
    public Tenant english() {
        return space(DemonstrationLoader.ENGLISH_SPACE);
    }

    /** The Scottish fund's space. */
    public Tenant scottish() {
        return space(DemonstrationLoader.SCOTTISH_SPACE);
    }

    private synchronized Tenant space(String space) {
        if (find(space).isEmpty()) {
            loader.load();
        }
        return find(space).orElseThrow();
    }

    private Optional<Tenant> find(String space) {
        return standpoints.from(Standpoint.NOWHERE, () -> tenants.findBySpace(space));
    }
}
