package org.scalingfund.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A server in a JVM of its own, on a port of its own. */
public final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private final Process process;
    private final int port;
    private final Path log;

    private Program(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** {@code what} is what comes after the JVM's name; the port is added. Its output goes into a file in {@code folder}. */
    public static Program start(Path folder, List<String> what) throws IOException {
        return start(folder, freePort(), what);
    }

    /** The same on this port. */
    public static Program start(Path folder, int port, List<String> what) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(what);
        command.add("--server.port=" + port);
        var log = Files.createTempFile(folder, "program", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Program(process, port, log);
    }

    /** This JVM's class path, with what only tests have ({@code true}) or without. */
    public static String classPath(boolean tests) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> tests || !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What it has said so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    public long pid() {
        return process.pid();
    }

    /** The program and everything it started, and what those did. */
    public List<ProcessHandle> family() {
        var family = new ArrayList<ProcessHandle>();
        family.add(process.toHandle());
        process.descendants().forEach(family::add);
        return family;
    }

    /** Writes it a line to read. */
    public void tell(String line) throws IOException {
        var ears = process.getOutputStream();
        ears.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        ears.flush();
    }

    /** Waits until it has said a line that begins so, and returns the latest such line. */
    public String await(String beginning) throws IOException {
        await(() -> !said(beginning).isEmpty(), "nothing said: " + beginning);
        return said(beginning).getLast();
    }

    /** Waits for {@code event} while the program runs. */
    public void await(BooleanSupplier event, String otherwise) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!event.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended: " + log());
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise + " in " + PATIENCE + ": " + log());
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    /** The lines so far that begin so. What was not yet ended by a line break may not be whole. */
    public List<String> said(String beginning) {
        try {
            var all = Files.readString(log);
            return all.substring(0, all.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> line.startsWith(beginning))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Waits for it to end by itself, and returns what it ends with. */
    public int awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It runs on: " + log());
        }
        return process.exitValue();
    }

    /** Waits for the first 200 at {@code path}. */
    public void awaitOk(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended: " + log());
            }
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                // Listens when it is ready; asked again below.
                LockSupport.parkNanos(A_MOMENT.toNanos());
                continue;
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        throw new IllegalStateException("No answer in " + PATIENCE + ": " + log());
    }

    /** Without a word of warning: {@code kill -9}. What it has started stays. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
