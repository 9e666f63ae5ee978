package org.scalingfund.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** After a {@code kill -9} of the product its PostgreSQL may run on without it; it is asked to end before a new one starts. */
final class Orphan {
    private Orphan() {}

    static void endOn(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile) || isLocked(data)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var orphan = lines.stream().findFirst().flatMap(Orphan::running).filter(Orphan::isPostgres);
        if (orphan.isPresent()) {
            end(orphan.get(), data);
        }
    }

    private static void end(ProcessHandle process, Path data) {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stays) {
            throw new CannotStart(
                    "A PostgreSQL left over from an earlier run (process " + process.pid() + ") still works in " + data
                            + " and does not end: stop it, then start again.",
                    stays);
        }
    }

    private static Optional<ProcessHandle> running(String pid) {
        return pid.matches("[0-9]{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    /** A process number may have been given to somebody else since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    /** Held for as long as the product that started the server lives. */
    static boolean isLocked(Path data) throws IOException {
        var lockFile = data.resolve("epg-lock");
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }
}
