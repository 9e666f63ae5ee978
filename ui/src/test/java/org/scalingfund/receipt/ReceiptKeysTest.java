package org.scalingfund.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scalingfund.db.Tables.RECEIPT_KEY;
import static org.scalingfund.db.Tables.RECEIPT_SIGNING;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoint.Duty;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The key of the installation: made once, replaced by hand, and seen by nobody who only asks for a page. */
@ProductTest
class ReceiptKeysTest {
    private static final int STARTS = 8;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ReceiptKeyRepository repository;

    @Autowired
    ReceiptFiles files;

    @Autowired
    ReceiptKeys keys;

    @Autowired
    Standpoints standpoints;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    InstantSource clock;

    /** As docs/receipt.md says how. */
    @BeforeEach
    void takeTheKeyAway() {
        TestDatabase.asOwner("set app.duty = 'signing'; delete from app.receipt_signing");
    }

    @Test
    void eightStartsAtOnceEndWithTheSameKey() throws Exception {
        var before = published().size();
        var barrier = new CyclicBarrier(STARTS);
        try (var threads = Executors.newFixedThreadPool(STARTS)) {
            var starts = Stream.generate(() -> threads.submit(() -> {
                        barrier.await();
                        return started().signing().published();
                    }))
                    .limit(STARTS)
                    .toList();
            for (var start : starts) {
                assertThat(start.get()).isEqualTo(starts.getFirst().get());
            }
        }
        assertThat(published()).hasSize(before + 1);
        assertThat(started().signing().published()).isEqualTo(published().getFirst());
    }

    @Test
    void whatWasSignedBeforeTheKeyWasReplacedStaysGenuine() {
        var earlier = started().signing();
        takeTheKeyAway();
        var later = started().signing();

        assertThat(later.published()).isNotEqualTo(earlier.published());
        assertThat(published())
                .contains(keys.signing().published())
                .containsSubsequence(later.published(), earlier.published());
        for (var key : List.of(earlier, later)) {
            assertThat(check(signed(key))).isInstanceOf(ReceiptCheck.Genuine.class);
        }
        assertThat(check(signed(SigningKey.generate()))).isEqualTo(new ReceiptCheck.KeyUnknown());
    }

    @Test
    void noPageSeesThePrivateKeyOrAddsAKeyOfItsOwn() {
        started();
        var here = stage.tenant("Here");
        var ann = stage.person("Ann Lee", here, Role.FUND_MANAGER, Role.AUDITOR);

        for (var standpoint : List.of(
                Standpoint.NOWHERE,
                Standpoint.of(ann),
                Standpoint.in(here.id()),
                Standpoint.in(here.id(), ann),
                Standpoint.on(Duty.MAILING),
                Standpoint.on(Duty.PUBLISHING))) {
            assertThat(stage.inTransaction(standpoint, () -> db.fetchCount(RECEIPT_SIGNING)))
                    .as("%s", standpoint)
                    .isZero();
            var forged = SigningKey.generate();
            assertThatThrownBy(() -> stage.inTransaction(
                            standpoint,
                            () -> db.insertInto(RECEIPT_KEY)
                                    .set(RECEIPT_KEY.ID, forged.published().id())
                                    .set(
                                            RECEIPT_KEY.PUBLIC_KEY,
                                            forged.published().key().getEncoded())
                                    .set(RECEIPT_KEY.MADE_AT, clock.instant())
                                    .execute()))
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(stage.inTransaction(Standpoint.on(Duty.SIGNING), () -> db.fetchCount(RECEIPT_SIGNING)))
                .isOne();
    }

    @Test
    void theProductItselfTakesNoKeyBack() {
        started();

        for (var table : List.of(RECEIPT_KEY, RECEIPT_SIGNING)) {
            assertThatThrownBy(() -> stage.inTransaction(
                            Standpoint.on(Duty.SIGNING),
                            () -> db.deleteFrom(table).execute()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** What a node does when it starts. */
    private ReceiptKeys started() {
        return new ReceiptKeys(repository, standpoints, transactions, clock);
    }

    private List<ReceiptKey> published() {
        return standpoints.from(Standpoint.on(Duty.PUBLISHING), files::keys);
    }

    private static String signed(SigningKey key) {
        var texts = Map.of(
                "format",
                ReceiptFile.FORMAT,
                "space",
                "here",
                "key",
                key.published().id());
        return new ReceiptFile(new LinkedHashMap<>(texts)).signedWith(key).json();
    }

    private ReceiptCheck check(String json) {
        return standpoints.from(Standpoint.on(Duty.PUBLISHING), () -> files.check(json, "here"));
    }
}
