package org.scalingfund.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes bytes in as they come, to be measured, hashed and looked into before anything is kept of them. */
@Component
class Arrival {
    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);
    private static final int BUFFER = 16 * 1024;

    private final ContentType contentType;

    Arrival(ContentType contentType) {
        this.contentType = contentType;
    }

    /** What became of the bytes. */
    sealed interface Outcome {}

    /** They lie in a temporary file, which has to be discarded. */
    record Received(Path file, long bytes, byte[] sha256, String mediaType) implements Outcome {}

    /** There were more than allowed; the rest was not read. */
    record TooLong() implements Outcome {}

    /** The disk is full or broken. */
    record Failed() implements Outcome {}

    Outcome receive(Incoming incoming, long mostBytes) {
        return receive(stream -> {
            try (var content = incoming.open()) {
                copy(content, stream, mostBytes);
            }
        });
    }

    Outcome receive(FileStore.Content content) {
        Path file = null;
        try {
            file = Files.createTempFile("scaling-fund-", ".arriving");
            var received = write(file, content);
            file = null;
            return received;
        } catch (PastTheLimit tooLong) {
            return new TooLong();
        } catch (IOException failed) {
            LOG.error("A file could not be taken in", failed);
            return new Failed();
        } finally {
            delete(file);
        }
    }

    void discard(Received received) {
        delete(received.file());
    }

    private Received write(Path file, FileStore.Content content) throws IOException {
        var digest = sha256();
        long bytes;
        try (var counting = new CountingStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
            content.writeTo(counting);
            counting.flush();
            bytes = counting.written;
        }
        return new Received(file, bytes, digest.digest(), contentType.of(file));
    }

    private static void copy(InputStream content, OutputStream stream, long mostBytes) throws IOException {
        var buffer = new byte[BUFFER];
        var left = mostBytes;
        for (var read = read(content, buffer); read >= 0; read = read(content, buffer)) {
            left -= read;
            if (left < 0) {
                throw new PastTheLimit();
            }
            stream.write(buffer, 0, read);
        }
    }

    /** A sender who breaks off is no trouble of the disk's: the deed fails and is undone. */
    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static void delete(@Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            LOG.warn("A temporary file could not be deleted: {}", file.getFileName(), failed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static final class PastTheLimit extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class CountingStream extends FilterOutputStream {
        private long written;

        CountingStream(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            written += count;
        }
    }
}
