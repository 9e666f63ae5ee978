package org.scalingfund.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for those who may read the case they belong to. For everybody else there is no such file. */
@Service
public class Downloads {
    private final DocumentRepository repository;
    private final FileStore files;
    private final ObjectProvider<DocumentAccess> access;

    Downloads(DocumentRepository repository, FileStore files, ObjectProvider<DocumentAccess> access) {
        this.repository = repository;
        this.files = files;
        this.access = access;
    }

    /** A file that the person may read. */
    public sealed interface Download {}

    /** With its bytes, which are read after the transaction. */
    public record Open(Document document, Source source) implements Download {}

    /** It waits for its scan or was removed, and nobody opens it. */
    public record Closed(Document document) implements Download {}

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.SIGNED_IN)
    public Optional<Download> find(DocumentId id) {
        return repository
                .find(id)
                .filter(this::mayRead)
                .map(document -> document.scan().waits() || document.scan().isRemoved()
                        ? new Closed(document)
                        : new Open(document, () -> files.read(document.id())));
    }

    /** Somebody has to say yes, and nobody no. */
    private boolean mayRead(Document document) {
        List<Boolean> answers = access.stream()
                .flatMap(feature -> feature.mayRead(document).stream())
                .toList();
        return !answers.isEmpty() && !answers.contains(false);
    }
}
