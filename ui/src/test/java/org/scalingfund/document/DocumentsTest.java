package org.scalingfund.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.document.Documents.Rules;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.OpenFiles;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

@ProductTest
class DocumentsTest {
    private static final byte[] PDF = "%PDF-1.7\nthe plan\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Rules RULES = new Rules(1000, 2, MediaTypes.PAPERS);

    @Autowired
    Documents documents;

    @Autowired
    Downloads downloads;

    @Autowired
    FileStore files;

    @Autowired
    OpenFiles open;

    @Autowired
    Stage stage;

    private final UUID subject = UUID.randomUUID();
    private Tenant here;
    private PersonId nia;

    @BeforeEach
    void somebodyInASpace() {
        here = stage.tenant("Here");
        nia = stage.person("Nia");
    }

    @Test
    void aFileIsKeptWholeUnderItsCleanName() throws IOException {
        var stored = stored(store("../../etc/Plan\u202e\u0000 2026.pdf", PDF));

        assertThat(stored.name()).isEqualTo("Plan 2026.pdf");
        assertThat(stored.mediaType()).isEqualTo(MediaTypes.PDF);
        assertThat(stored.bytes()).isEqualTo(PDF.length);
        try (var kept = files.read(stored.id())) {
            assertThat(kept.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void aPageOfTheWebIsRefusedWhateverItCallsItself() {
        assertThat(store("plan.pdf", "<!DOCTYPE html><html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new StoreResult.WrongType("text/html"));
        assertThat(store(
                        "plan.png",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreResult.WrongType.class);
        assertThat(store("plan.docx", zip("evil.exe"))).isInstanceOf(StoreResult.WrongType.class);
    }

    @Test
    void officeFilesAreKnownByWhatIsInThemAndThoseWithMacrosRefused() {
        assertThat(store("plan.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isInstanceOf(StoreResult.WrongType.class);
        assertThat(stored(store("no ending", zip("[Content_Types].xml", "word/document.xml")))
                        .mediaType())
                .isEqualTo(MediaTypes.WORD);
        assertThat(stored(store("book.docx", zip("[Content_Types].xml", "xl/workbook.xml")))
                        .mediaType())
                .isEqualTo(MediaTypes.EXCEL);
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };

        var result = stage.inTransaction(
                Standpoint.in(here.id(), nia),
                () -> documents.store(subject, "plan", clean("big.pdf", () -> endless), RULES));

        assertThat(result).isEqualTo(new StoreResult.TooLarge(1000));
        assertThat(endless.read).isLessThan(100_000);
        assertThat(store("exact.pdf", padded(1000))).isInstanceOf(StoreResult.Stored.class);
        assertThat(store("one more.pdf", padded(1001))).isInstanceOf(StoreResult.TooLarge.class);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(store("plan.pdf", new byte[0])).isInstanceOf(StoreResult.Empty.class);
    }

    @Test
    void thereAreNeverTooManyThoughAllArriveAtOnce() throws Exception {
        var together = new CyclicBarrier(6);
        var results = new ArrayList<StoreResult>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<StoreResult>>();
            for (var i = 0; i < 6; i++) {
                running.add(threads.submit(() -> {
                    together.await();
                    return store("plan.pdf", PDF);
                }));
            }
            for (var one : running) {
                results.add(one.get());
            }
        }

        assertThat(results.stream().filter(StoreResult.Stored.class::isInstance))
                .hasSize(2);
        assertThat(results.stream().filter(new StoreResult.TooMany(2)::equals)).hasSize(4);
    }

    @Test
    void ofADeedThatIsUndoneNoBytesAreLeft() {
        var undone = new ArrayList<DocumentId>();
        assertThatThrownBy(() -> stage.inTransaction(Standpoint.in(here.id(), nia), () -> {
                    undone.add(stored(documents.store(
                                    subject, "plan", clean("plan.pdf", new ByteArrayResource(PDF)), RULES))
                            .id());
                    throw new IllegalStateException("the deed fails");
                }))
                .hasMessage("the deed fails");

        assertThatThrownBy(() -> files.read(undone.getFirst())).isInstanceOf(IOException.class);
    }

    @Test
    void aRemovedFileIsGoneFromItsPlaceAndMakesRoom() {
        var first = stored(store("one.pdf", PDF));
        store("two.pdf", PDF);
        stage.inTransaction(Standpoint.in(here.id(), nia), () -> {
            documents.remove(first.id());
            return true;
        });

        assertThat(store("three.pdf", PDF)).isInstanceOf(StoreResult.Stored.class);
        assertThat(stage.inTransaction(Standpoint.in(here.id(), nia), () -> documents.of(subject, "plan")))
                .extracting(Document::name)
                .containsExactly("two.pdf", "three.pdf");
    }

    @Test
    void aFileIsFoundOnlyByThoseWhoMayReadItsCaseAndOnlyInItsSpace() {
        var stored = stored(store("plan.pdf", PDF));
        var there = stage.tenant("There");
        assertThat(stage.as(nia, here, () -> downloads.find(stored.id()))).isEmpty();

        open.open(subject);

        assertThat(stage.as(nia, here, () -> downloads.find(stored.id()))).isPresent();
        assertThat(stage.as(nia, there, () -> downloads.find(stored.id()))).isEmpty();
    }

    @Test
    void aFullDiskIsAnAnswerAndLeavesNothing() throws IOException {
        var folder = Files.createTempDirectory("full");
        var blocked = Files.createFile(folder.resolve("files"));
        var full = new FolderFileStore(blocked);

        assertThatThrownBy(() -> full.write(DocumentId.random(), stream -> stream.write(PDF)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatBreaksOffWhileWrittenIsNeverSeen() throws IOException {
        var folder = Files.createTempDirectory("broken");
        var store = new FolderFileStore(folder);

        assertThatThrownBy(() -> store.write(DocumentId.random(), stream -> {
                    stream.write(PDF);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");

        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private StoreResult store(String name, byte[] bytes) {
        return stage.inTransaction(
                Standpoint.in(here.id(), nia),
                () -> documents.store(subject, "plan", clean(name, new ByteArrayResource(bytes)), RULES));
    }

    private static Incoming clean(String name, InputStreamSource content) {
        return new Incoming(name, content, new Verdict.Clean());
    }

    private static Document stored(StoreResult result) {
        assertThat(result).isInstanceOf(StoreResult.Stored.class);
        return ((StoreResult.Stored) result).document();
    }

    private static byte[] padded(int length) {
        var bytes = new byte[length];
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        return bytes;
    }

    private static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
