package org.scalingfund.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scalingfund.db.Tables.ACTIVITY;
import static org.scalingfund.db.Tables.DOCUMENT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scalingfund.base.ProductClock;
import org.scalingfund.document.Documents.Rules;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.OpenFiles;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.ScannerStandIn;
import org.scalingfund.testing.ScannerStandIn.Mood;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.PlatformTransactionManager;

/** Files and the scanner, whatever the scanner does; a scanner of each test's own stands in for the product's. */
@ProductTest
class ScanningTest {
    private static final Rules RULES = new Rules(10_000_000, 12, MediaTypes.PAPERS);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(300);

    @Autowired
    Documents documents;

    @Autowired
    DocumentRepository repository;

    @Autowired
    Downloads downloads;

    @Autowired
    FileStore files;

    @Autowired
    FoundViruses viruses;

    @Autowired
    Tenants tenants;

    @Autowired
    Standpoints standpoints;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ProductClock clock;

    @Autowired
    Letters letters;

    @Autowired
    OpenFiles open;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    private final UUID subject = UUID.randomUUID();
    /** Nobody else's: the scanner of a test hears of the files that others left waiting too. */
    private final byte[] harmless = paper("the plan");

    private final byte[] infected = paper(ScannerStandIn.EICAR);
    private ScannerStandIn scanner;
    private Tenant here;
    private PersonId nia;

    @BeforeEach
    void aScannerOfOnesOwn() {
        scanner = new ScannerStandIn();
        here = stage.tenant("Here");
        nia = stage.person("Nia");
        open.open(subject);
    }

    @AfterEach
    void close() throws IOException {
        scanner.close();
    }

    @Test
    void aCleanFileIsOpenAtOnce() throws IOException {
        var plan = stored(add("plan.pdf", harmless));

        assertThat(plan.scan()).isEqualTo(Scan.CLEAN);
        assertThat(read(plan)).isEqualTo(harmless);
    }

    @Test
    void aFileWithAVirusIsRefusedAndRememberedAndNothingOfItIsKept() {
        assertThat(add("evil.pdf", infected)).isEqualTo(new StoreResult.Infected(ScannerStandIn.VIRUS));

        assertThat(rows()).isZero();
        assertThat(remembered(here)).containsExactly("document.refused [\"evil.pdf\", \"Eicar-Test-Signature\"]");
        assertThat(letters.to(stage.emailOf(nia))).isEmpty();
    }

    @Test
    void aFilePastTheScannersLimitIsRefusedThoughItHangsUpInTheMiddle() {
        scanner.takesAtMost(1000);
        var large = new byte[9_000_000];
        System.arraycopy(harmless, 0, large, 0, harmless.length);

        assertThat(add("large.pdf", large)).isInstanceOf(StoreResult.TooLargeToScan.class);
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"BABBLING", "RUDE", "SILENT", "DEAF"})
    void aFileThatTheScannerSaysNothingSensibleOfIsKeptAndNobodyOpensIt(Mood mood) {
        scanner.become(mood);

        var letter = stored(add("letter.pdf", harmless, LITTLE_PATIENCE));

        assertThat(letter.scan()).isEqualTo(Scan.WAITING);
        assertIsClosed(letter);
        assertThat(here()).extracting(Document::name).containsExactly("letter.pdf");
    }

    @Test
    void aScannerThatStopsListeningIsNotWaitedForWithoutEnd() {
        scanner.become(Mood.DEAF);
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThat(clamAv().scan(() -> endless, LITTLE_PATIENCE)).isEqualTo(new Verdict.NoAnswer());
    }

    @Test
    void whenTheScannerIsBackAFileIsReleasedAfterItsMinute() throws IOException {
        scanner.down();
        var now = clock.instant();
        var letter = stored(add("letter.pdf", harmless));
        assertThat(letter.scan()).isEqualTo(Scan.WAITING);

        lookAt(now.plusSeconds(70));
        assertIsClosed(letter);

        scanner.up();
        lookAt(now.plusSeconds(100));
        assertIsClosed(letter);
        lookAt(now.plusSeconds(131));
        assertThat(read(letter)).isEqualTo(harmless);
        assertThat(letters.to(stage.emailOf(nia))).isEmpty();
    }

    @Test
    void whatTurnsOutInfectedIsRemovedAndTheOneWhoSentItIsToldOnce() throws IOException {
        scanner.down();
        var now = clock.instant();
        var evil = stored(add("evil.pdf", infected));

        scanner.up();
        lookAt(now.plusSeconds(70));
        lookAt(now.plusSeconds(200));

        assertIsClosed(evil);
        assertThatThrownBy(() -> files.read(evil.id())).isInstanceOf(IOException.class);
        assertThat(here()).singleElement().satisfies(left -> {
            assertThat(left.scan().isRemoved()).isTrue();
            assertThat(left.scan().virus()).isEqualTo(ScannerStandIn.VIRUS);
        });
        assertThat(remembered(here)).containsExactly("document.removed [\"evil.pdf\", \"Eicar-Test-Signature\"]");
        assertThat(letters.to(stage.emailOf(nia))).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("We removed evil.pdf: there was a virus in it");
            assertThat(letter.body()).contains("found Eicar-Test-Signature in it");
        });
        assertThat(scanner.answersAbout(subject.toString())).isEqualTo(1);
    }

    @Test
    void severalNodesAtOnceScanEachFileOnce() throws Exception {
        scanner.down();
        var now = clock.instant();
        for (var i = 0; i < 10; i++) {
            add("plan " + i + ".pdf", i % 2 == 0 ? harmless : infected);
        }
        scanner.up();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> looking = () -> {
                lookAt(now.plusSeconds(70));
                return true;
            };
            for (var one : threads.invokeAll(List.of(looking, looking, looking))) {
                one.get();
            }
        }

        assertThat(here().stream().filter(file -> file.scan().equals(Scan.CLEAN)))
                .hasSize(5);
        assertThat(here().stream().filter(file -> file.scan().isRemoved())).hasSize(5);
        assertThat(letters.to(stage.emailOf(nia))).hasSize(5);
        assertThat(remembered(here)).hasSize(5);
        assertThat(scanner.answersAbout(subject.toString())).isEqualTo(10);
    }

    @Test
    void eachFundersFilesAreReleasedAndRememberedInItsOwnSpace() throws IOException {
        var there = stage.tenant("There");
        scanner.down();
        var now = clock.instant();
        var plan = stored(add("plan.pdf", harmless));
        var evil = stage.inTransaction(Standpoint.in(there.id(), nia), () -> store("evil.pdf", infected, PATIENCE));

        scanner.up();
        lookAt(now.plusSeconds(70));

        assertThat(read(plan)).isEqualTo(harmless);
        assertThat(remembered(here)).isEmpty();
        assertThat(remembered(there)).hasSize(1);
        assertThatThrownBy(() -> files.read(stored(evil).id())).isInstanceOf(IOException.class);
    }

    @Test
    void whatAKillLeftHalfDoneIsDoneAMinuteLater() throws IOException {
        scanner.down();
        var now = clock.instant();
        var plan = stored(add("plan.pdf", harmless));
        var evil = stored(add("evil.pdf", infected));
        scanner.up();
        // One node was killed while the scanner looked, another between the word and the bytes.
        stage.inTransaction(
                Standpoint.in(here.id()), () -> List.of(take(now.plusSeconds(70)), take(now.plusSeconds(70))));
        stage.inTransaction(Standpoint.in(here.id()), () -> repository.markInfected(evil.id(), ScannerStandIn.VIRUS));

        lookAt(now.plusSeconds(100));
        assertIsClosed(plan);
        try (var bytes = files.read(evil.id())) {
            assertThat(bytes.readAllBytes()).isEqualTo(infected);
        }
        lookAt(now.plusSeconds(131));

        assertThat(read(plan)).isEqualTo(harmless);
        assertThatThrownBy(() -> files.read(evil.id())).isInstanceOf(IOException.class);
    }

    @Test
    void aFilePastTheLimitThatCameBeforeGoesOnWaitingAndKeepsNobodyElse() throws IOException {
        scanner.down();
        var now = clock.instant();
        var large = new byte[5000];
        System.arraycopy(harmless, 0, large, 0, harmless.length);
        var first = stored(add("large.pdf", large));
        var second = stored(add("plan.pdf", harmless));
        scanner.up();
        scanner.takesAtMost(1000);

        lookAt(now.plusSeconds(70));

        assertIsClosed(first);
        assertThat(read(second)).isEqualTo(harmless);
    }

    @Test
    void aCopyIsAsClosedAsItsOriginalAndScannedForItself() throws IOException {
        scanner.down();
        var now = clock.instant();
        var evil = stored(add("evil.pdf", infected));
        var draft = UUID.randomUUID();
        stage.inTransaction(Standpoint.in(here.id(), nia), () -> {
            documents.copy(subject, draft, "plan");
            return true;
        });
        var copy = at(draft).getFirst();
        assertThat(copy.scan()).isEqualTo(Scan.WAITING);

        scanner.up();
        lookAt(now.plusSeconds(70));

        assertThat(at(draft)).allMatch(file -> file.scan().isRemoved());
        assertThatThrownBy(() -> files.read(copy.id())).isInstanceOf(IOException.class);
        assertIsClosed(evil);
    }

    @Test
    void withoutAScannerFilesAreNotScannedAndWhatWaitedBeforeGoesOnWaiting() throws IOException {
        scanner.down();
        var now = clock.instant();
        var letter = stored(add("letter.pdf", harmless));
        var none = new ClamAv("", 3310);

        var plan = stored(stage.inTransaction(
                Standpoint.in(here.id(), nia),
                () -> documents.store(
                        subject,
                        "plan",
                        new Intake(none, PATIENCE).take("evil.pdf", new ByteArrayResource(infected)),
                        RULES)));
        clock.at(now.plusSeconds(70), () -> waitingFiles(none).lookAtDue());

        assertThat(plan.scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(read(plan)).isEqualTo(infected);
        assertIsClosed(letter);
    }

    private byte[] paper(String words) {
        return ("%PDF-1.7\n" + subject + "\n" + words + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    private ClamAv clamAv() {
        return new ClamAv("127.0.0.1", scanner.port());
    }

    private WaitingFiles waitingFiles(ClamAv asked) {
        return new WaitingFiles(repository, files, asked, viruses, tenants, standpoints, transactions, clock);
    }

    private void lookAt(Instant moment) {
        clock.at(moment, () -> waitingFiles(clamAv()).lookAtDue());
    }

    private UUID take(Instant moment) {
        return repository
                .takeDue(moment, moment.plusSeconds(60))
                .orElseThrow()
                .id()
                .value();
    }

    private StoreResult add(String name, byte[] bytes) {
        return add(name, bytes, PATIENCE);
    }

    private StoreResult add(String name, byte[] bytes, Duration patience) {
        return stage.inTransaction(Standpoint.in(here.id(), nia), () -> store(name, bytes, patience));
    }

    private StoreResult store(String name, byte[] bytes, Duration patience) {
        var file = new Intake(clamAv(), patience).take(name, new ByteArrayResource(bytes));
        return documents.store(subject, "plan", file, RULES);
    }

    private static Document stored(StoreResult result) {
        assertThat(result).isInstanceOf(StoreResult.Stored.class);
        return ((StoreResult.Stored) result).document();
    }

    private void assertIsClosed(Document file) {
        assertThat(stage.as(nia, here, () -> downloads.find(file.id())))
                .hasValueSatisfying(found -> assertThat(found).isInstanceOf(Downloads.Closed.class));
    }

    private byte[] read(Document file) throws IOException {
        var found = stage.as(nia, here, () -> downloads.find(file.id())).orElseThrow();
        assertThat(found).isInstanceOf(Downloads.Open.class);
        try (var bytes = ((Downloads.Open) found).source().open()) {
            return bytes.readAllBytes();
        }
    }

    private List<Document> here() {
        return at(subject);
    }

    private List<Document> at(UUID place) {
        return stage.inTransaction(Standpoint.in(here.id(), nia), () -> documents.of(place, "plan"));
    }

    private int rows() {
        return stage.inTransaction(
                Standpoint.in(here.id()), () -> db.fetchCount(DOCUMENT, DOCUMENT.SUBJECT_ID.eq(subject)));
    }

    private List<String> remembered(Tenant tenant) {
        return stage.inTransaction(
                Standpoint.in(tenant.id()),
                () -> new ArrayList<>(db.select(ACTIVITY.KIND, ACTIVITY.DETAILS)
                        .from(ACTIVITY)
                        .orderBy(ACTIVITY.NUMBER)
                        .fetch(row -> row.value1() + " " + row.value2().data())));
    }
}
