package org.scalingfund.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to the schema that this version of the product works with. */
public final class Migrations {
    private Migrations() {}

    /** Applies what is missing; refuses a database that a newer version has already changed. */
    public static void apply(Database database) {
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.ownerName(), database.ownerPassword())
                .locations("classpath:db/migration")
                .schemas("app")
                .createSchemas(true)
                .placeholders(Map.of("appRole", database.productName()))
                .load();
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new CannotStart("The data were last used by a newer version of Scaling Fund (its schema has step "
                        + migration.getVersion() + ", which this version does not know). Start that version.");
            }
        }
        flyway.migrate();
    }
}
