package org.scalingfund.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A scanner on loopback that speaks clamd's protocol and finds the test signature every scanner knows. A test can put it
 * into another mood.
 */
public final class ScannerStandIn implements AutoCloseable {
    /** Harmless, and taken for a virus by agreement; in two parts, so that nobody's scanner takes this file for one. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** What it calls the above. */
    public static final String VIRUS = "Eicar-Test-Signature";

    private static final int SMALL_BUFFER = 4096;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<String> files = new ConcurrentLinkedQueue<>();
    private ServerSocket server;
    private volatile Mood mood = Mood.WELL;
    private volatile int limit = Integer.MAX_VALUE;

    public ScannerStandIn() {
        server = listening(0);
    }

    /** How it treats those who ask. */
    public enum Mood {
        WELL,
        /** Says what nobody understands. */
        BABBLING,
        /** Hangs up without a word. */
        RUDE,
        /** Listens to the end and says nothing. */
        SILENT,
        /** Does not even listen. */
        DEAF
    }

    public int port() {
        return server.getLocalPort();
    }

    public void become(Mood wanted) {
        mood = wanted;
    }

    /** From now on a longer file is not listened to. */
    public void takesAtMost(int bytes) {
        limit = bytes;
    }

    /** How often it has said something about a file with these words in it. */
    public long answersAbout(String words) {
        return files.stream().filter(file -> file.contains(words)).count();
    }

    /** Nobody listens at its port. */
    public void down() throws IOException {
        server.close();
    }

    /** At the same port as before. */
    public void up() {
        server = listening(port());
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        down();
    }

    private ServerSocket listening(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.setReceiveBufferSize(SMALL_BUFFER);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.startVirtualThread(() -> accept(socket));
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var asking = listening.accept();
                // Whoever slipped in while the door was closing is not served: nobody listens any more.
                if (listening.isClosed()) {
                    asking.close();
                    return;
                }
                Thread.startVirtualThread(() -> serve(asking));
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void serve(Socket asking) {
        try (asking;
                var said = new DataInputStream(new BufferedInputStream(asking.getInputStream()))) {
            switch (mood) {
                case RUDE -> {}
                case DEAF -> closed.await();
                case SILENT -> said.transferTo(OutputStream.nullOutputStream());
                case BABBLING -> {
                    heard(said);
                    answer(asking, "HTTP/1.1 400 Bad Request");
                }
                case WELL -> {
                    var file = heard(said);
                    answer(asking, file == null ? "INSTREAM size limit exceeded. ERROR" : verdict(file));
                }
            }
        } catch (IOException hungUp) {
            // Whoever asked has lost patience.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private String verdict(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        files.add(text);
        return text.contains(EICAR) ? "stream: " + VIRUS + " FOUND" : "stream: OK";
    }

    /** The file, or nothing when it is past the limit. */
    private byte @Nullable [] heard(DataInputStream said) throws IOException {
        var command = new StringBuilder();
        for (var next = said.readByte(); next != 0; next = said.readByte()) {
            command.append((char) next);
        }
        if (!command.toString().equals("zINSTREAM")) {
            throw new AssertionError("Not a command of clamd's that the product should know: " + command);
        }
        var file = new ByteArrayOutputStream();
        for (var length = said.readInt(); length > 0; length = said.readInt()) {
            if (file.size() + length > limit) {
                return null;
            }
            file.write(said.readNBytes(length));
        }
        return file.toByteArray();
    }

    private static void answer(Socket asking, String words) throws IOException {
        asking.getOutputStream().write((words + '\0').getBytes(StandardCharsets.US_ASCII));
    }

    /** The one that the product under test asks. */
    public static ScannerStandIn ofTheProduct() {
        return Started.STAND_IN;
    }

    private static final class Started {
        static final ScannerStandIn STAND_IN = new ScannerStandIn();
    }

    /** Tells the product where it listens. */
    static final class OfTheProduct implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "scanner",
                            Map.of(
                                    "scalingfund.clamav.host",
                                    InetAddress.getLoopbackAddress().getHostAddress(),
                                    "scalingfund.clamav.port",
                                    ofTheProduct().port())));
        }
    }
}
