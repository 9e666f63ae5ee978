package db.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** The process engine's own schema, from the scripts in the engine's jar: no copy of them to keep in step. */
public class V002__engine_schema extends BaseJavaMigration {
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var role = context.getConfiguration().getPlaceholders().get("appRole");
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("create schema camunda");
            statement.execute("grant usage on schema camunda to " + role);
            statement.execute("alter default privileges in schema camunda"
                    + " grant select, insert, update, delete on tables to " + role);
            statement.execute("set local search_path to camunda");
            for (var part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute("reset search_path");
        }
    }

    private static String script(String part) throws IOException {
        var name = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (InputStream script = V002__engine_schema.class.getClassLoader().getResourceAsStream(name)) {
            if (script == null) {
                throw new IOException("The engine's jar has no " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
