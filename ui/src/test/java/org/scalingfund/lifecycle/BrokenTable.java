package org.scalingfund.lifecycle;

import org.scalingfund.testing.TestDatabase;

/**
 * A table into which nothing can be written for a while, as if the disc were full. Made by the owner of the schema, for
 * the product's role may not.
 */
final class BrokenTable implements AutoCloseable {
    static final String CAUSE = "broken for a test";

    private final String table;

    /** {@code table} with its schema. */
    BrokenTable(String table) {
        this.table = table;
        TestDatabase.asOwner("""
                create or replace function %s.refuse() returns trigger language plpgsql as
                $$ begin raise exception '%s'; end $$;
                create trigger broken before insert or update or delete on %s
                    for each row execute function %s.refuse()""".formatted(schema(), CAUSE, table, schema()));
    }

    @Override
    public void close() {
        TestDatabase.asOwner("drop trigger broken on %s; drop function %s.refuse()".formatted(table, schema()));
    }

    private String schema() {
        return table.substring(0, table.indexOf('.'));
    }
}
