package org.scalingfund.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The making of a server's folder, which takes a second or two. Killed in between, it leaves a folder that looks like one
 * and is of no use; a mark beside it tells the next start, which makes it anew. Nobody's data can be in it: the mark goes
 * before the first migration.
 */
final class FirstStart {
    private FirstStart() {}

    /** Takes away what an interrupted making left, and marks the one that begins now if there is no server yet. */
    static void begin(Path data) throws IOException {
        var mark = markOf(data);
        if (Files.exists(mark) && !Orphan.isLocked(data)) {
            delete(data);
        }
        if (!Files.exists(data)) {
            Files.writeString(mark, "The folder postgres is being made.\n");
        }
    }

    static void finish(Path data) throws IOException {
        Files.deleteIfExists(markOf(data));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path markOf(Path data) {
        return data.resolveSibling("postgres.unfinished");
    }
}
