package org.scalingfund.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * ClamAV, asked over clamd's own protocol (INSTREAM): the file goes out in pieces, each behind its length, an empty piece
 * ends it, and a line comes back. What is not understood counts as no answer, so that nothing passes by mistake.
 */
@Component
class ClamAv {
    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = Integer.BYTES;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;
    private static final Pattern FOUND = Pattern.compile("stream: ([\\x20-\\x7e]{1,200}) FOUND");

    private final String host;
    private final int port;

    ClamAv(@Value("${scalingfund.clamav.host:}") String host, @Value("${scalingfund.clamav.port:3310}") int port) {
        this.host = host.strip();
        this.port = port;
    }

    /** Whether there is one to ask. */
    boolean isThere() {
        return !host.isEmpty();
    }

    /** Waits no longer than {@code patience}, wherever the scanner gets stuck. */
    Verdict scan(InputStreamSource file, Duration patience) {
        if (!isThere()) {
            return new Verdict.NotAsked();
        }
        try (var content = file.getInputStream();
                var socket = new Socket()) {
            var watch = Thread.startVirtualThread(() -> closeAfter(patience, socket));
            try {
                return understood(answer(content, socket, Math.toIntExact(patience.toMillis())));
            } finally {
                watch.interrupt();
            }
        } catch (IOException failed) {
            LOG.warn("A file could not be scanned: {}", failed.toString());
            return new Verdict.NoAnswer();
        }
    }

    private String answer(InputStream content, Socket socket, int patience) throws IOException {
        socket.connect(new InetSocketAddress(host, port), patience);
        socket.setSoTimeout(patience);
        try {
            send(content, socket.getOutputStream());
        } catch (IOException brokenOff) {
            // A file past its limit is not listened to until its end: the answer may lie here already.
            if (socket.getInputStream().available() == 0) {
                throw brokenOff;
            }
        }
        return read(socket.getInputStream());
    }

    private static void send(InputStream content, OutputStream scanner) throws IOException {
        scanner.write(BEGIN);
        var piece = new byte[LENGTH + PIECE];
        for (var read = content.read(piece, LENGTH, PIECE); read >= 0; read = content.read(piece, LENGTH, PIECE)) {
            // An empty piece in between would end the file.
            if (read > 0) {
                ByteBuffer.wrap(piece).putInt(read);
                scanner.write(piece, 0, LENGTH + read);
            }
        }
        scanner.write(new byte[LENGTH]);
        scanner.flush();
    }

    private static String read(InputStream scanner) throws IOException {
        var said = new ByteArrayOutputStream();
        for (var next = scanner.read(); next > 0 && said.size() < LONGEST_ANSWER; next = scanner.read()) {
            said.write(next);
        }
        return said.toString(StandardCharsets.US_ASCII);
    }

    private static Verdict understood(String said) {
        if (said.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (said.equals("INSTREAM size limit exceeded. ERROR")) {
            return new Verdict.TooLarge();
        }
        var found = FOUND.matcher(said);
        if (found.matches()) {
            return new Verdict.Found(found.group(1));
        }
        LOG.warn("The scanner's answer is not understood: {}", said.replaceAll("[^\\x20-\\x7e]", "?"));
        return new Verdict.NoAnswer();
    }

    /** A socket has no time limit for writing; closing it ends whatever waits for it. */
    private static void closeAfter(Duration patience, Socket socket) {
        try {
            Thread.sleep(patience);
            socket.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            LOG.warn("The connection to the scanner could not be closed", failed);
        }
    }
}
