package org.scalingfund.testing;

import static org.scalingfund.db.Tables.OUTBOX;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.scalingfund.tenancy.Standpoint;
import org.springframework.boot.test.context.TestComponent;

/** Reads what the product wrote to somebody, as they would in their mailbox. */
@TestComponent
public class Letters {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final DSLContext db;
    private final Stage stage;

    Letters(DSLContext db, Stage stage) {
        this.db = db;
        this.stage = stage;
    }

    /** A mail as it lies in the outbox. */
    public record Letter(String subject, String body) {
        /** The path of the first link in it. */
        public String path() {
            var found = LINK.matcher(body);
            if (!found.find()) {
                throw new AssertionError("No link in: " + body);
            }
            return found.group().replaceFirst("https?://[^/]+", "");
        }

        /** The secret at the end of its first link. */
        public String token() {
            return path().substring(path().lastIndexOf('/') + 1);
        }
    }

    /** The earliest first. */
    public List<Letter> to(String email) {
        return stage.inTransaction(
                Standpoint.on(Standpoint.Duty.MAILING),
                () -> db.select(OUTBOX.SUBJECT, OUTBOX.BODY)
                        .from(OUTBOX)
                        .where(OUTBOX.RECIPIENT.eq(email))
                        .orderBy(OUTBOX.CREATED_AT, OUTBOX.ID)
                        .fetch(row -> new Letter(row.value1(), row.value2())));
    }

    public Letter last(String email) {
        return to(email).getLast();
    }
}
