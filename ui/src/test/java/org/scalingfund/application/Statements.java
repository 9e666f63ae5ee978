package org.scalingfund.application;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;

/** Listens to what is sent to the database. */
final class Statements implements ExecuteListener {
    private final transient List<String> sent = new ArrayList<>();

    /** The same database, listened to. */
    DSLContext of(DSLContext db) {
        return DSL.using(db.configuration().deriveAppending(this));
    }

    @Override
    public void executeStart(ExecuteContext context) {
        sent.add(String.valueOf(context.sql()));
    }

    List<String> sent() {
        return sent;
    }
}
