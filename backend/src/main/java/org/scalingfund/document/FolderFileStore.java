package org.scalingfund.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps files in a folder, under their ids: nothing that a person typed becomes part of a path. A file is written
 * beside its place, forced to the disk and then moved there, so that after a power cut it is whole or absent.
 */
@Component
class FolderFileStore implements FileStore {
    private final Path folder;

    FolderFileStore(@Value("${scalingfund.files:${scalingfund.data:data}/files}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public void write(DocumentId id, Content content) throws IOException {
        var place = placeOf(id);
        var around = Files.createDirectories(folderOf(id));
        var unfinished = around.resolve(id + ".part");
        try {
            try (var channel = FileChannel.open(
                            unfinished,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    var stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(stream);
                stream.flush();
                channel.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(unfinished);
            throw failed;
        }
        force(around);
    }

    @Override
    public InputStream read(DocumentId id) throws IOException {
        return Files.newInputStream(placeOf(id));
    }

    @Override
    public void delete(DocumentId id) throws IOException {
        Files.deleteIfExists(placeOf(id));
    }

    private Path placeOf(DocumentId id) {
        return folderOf(id).resolve(id.toString());
    }

    /** Spread over folders by the random end of the id, so that none grows too large to list. */
    private Path folderOf(DocumentId id) {
        var name = id.toString();
        var end = name.length();
        return folder.resolve(name.substring(end - 2)).resolve(name.substring(end - 4, end - 2));
    }

    /** The move itself has to reach the disk too. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
