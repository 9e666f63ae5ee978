package org.scalingfund.document;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scalingfund.document.Arrival.Received;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files of a case, for the features that own the cases and in the transaction of their deed; pages never ask here.
 * Whether the person may, the feature has asked before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Documents {
    /** What a place takes: files of so many bytes each, so many of them, and of which kinds by their content. */
    public record Rules(long mostBytes, int mostFiles, Set<String> mediaTypes) {
        public Rules {
            mediaTypes = Set.copyOf(mediaTypes);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final DocumentRepository repository;
    private final FileStore files;
    private final Arrival arrival;
    private final FoundViruses viruses;
    private final CurrentTenant current;
    private final InstantSource clock;

    Documents(
            DocumentRepository repository,
            FileStore files,
            Arrival arrival,
            FoundViruses viruses,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.files = files;
        this.arrival = arrival;
        this.viruses = viruses;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Adds a file that a person sent, unless the scanner found something in it. It is read to its end or to the limit
     * while the transaction waits: pages hand in what has already arrived on this machine.
     */
    public StoreResult store(UUID subject, String slot, Incoming file, Rules rules) {
        return switch (file.verdict()) {
            case Verdict.Found(var virus) -> {
                viruses.refused(subject, slot, file.name(), virus);
                yield new StoreResult.Infected(virus);
            }
            case Verdict.TooLarge _ -> new StoreResult.TooLargeToScan();
            case Verdict.Clean _ -> store(subject, slot, file, rules, Scan.CLEAN);
            case Verdict.NoAnswer _ -> store(subject, slot, file, rules, Scan.WAITING);
            case Verdict.NotAsked _ -> store(subject, slot, file, rules, Scan.NOT_SCANNED);
        };
    }

    private StoreResult store(UUID subject, String slot, Incoming file, Rules rules, Scan scan) {
        if (repository.count(subject, slot) >= rules.mostFiles()) {
            return new StoreResult.TooMany(rules.mostFiles());
        }
        return switch (arrival.receive(file, rules.mostBytes())) {
            case Arrival.TooLong _ -> new StoreResult.TooLarge(rules.mostBytes());
            case Arrival.Failed _ -> new StoreResult.NoRoom();
            case Received received -> {
                try {
                    yield keep(subject, slot, file.name(), received, rules, scan);
                } finally {
                    arrival.discard(received);
                }
            }
        };
    }

    /** Adds a file that the product wrote itself: an agreement, a receipt. */
    public StoreResult storeGenerated(
            UUID subject, String slot, String name, String mediaType, FileStore.Content content) {
        return switch (arrival.receive(content)) {
            case Arrival.TooLong _, Arrival.Failed _ -> new StoreResult.NoRoom();
            case Received received -> {
                try {
                    yield received.bytes() == 0
                            ? new StoreResult.Empty()
                            : write(subject, slot, FileName.clean(name), mediaType, received, null, Scan.NOT_SCANNED);
                } finally {
                    arrival.discard(received);
                }
            }
        };
    }

    /**
     * Puts a copy of each file of one place into another; they live and go on their own. One that cannot be copied, on a
     * full disk for one, stays where it was and keeps nobody from going on.
     */
    public void copy(UUID from, UUID to, String slot) {
        for (var original : repository.at(from, slot)) {
            if (original.scan().isRemoved()) {
                continue;
            }
            var copy = new Document(
                    DocumentId.random(),
                    to,
                    slot,
                    original.name(),
                    original.mediaType(),
                    original.bytes(),
                    original.uploadedAt(),
                    original.scan());
            try (var content = files.read(original.id())) {
                files.write(copy.id(), content::transferTo);
            } catch (IOException failed) {
                LOG.error("The file {} could not be copied", original.id(), failed);
                continue;
            }
            TransactionSynchronizationManager.registerSynchronization(new DeleteUnlessKept(copy.id()));
            repository.insertCopy(copy, original.id());
        }
    }

    /** What is there now, the earliest first. */
    public List<Document> of(UUID subject, String slot) {
        return repository.at(subject, slot);
    }

    /** What is there now in this place of several subjects. */
    public List<Document> of(Collection<UUID> subjects, String slot) {
        return subjects.isEmpty() ? List.of() : repository.at(subjects, slot);
    }

    public Optional<Document> find(DocumentId id) {
        return repository.find(id);
    }

    /** Its bytes, to be read also after the transaction; nothing of a file that nobody may open. */
    public Optional<Downloads.Source> content(Document document) {
        return document.scan().waits() || document.scan().isRemoved()
                ? Optional.empty()
                : Optional.of(() -> files.read(document.id()));
    }

    /** Takes a file out of its place. That it was there, and its bytes, are kept for the record. */
    public void remove(DocumentId id) {
        repository.markRemoved(id);
    }

    private StoreResult keep(UUID subject, String slot, String name, Received received, Rules rules, Scan scan) {
        if (received.bytes() == 0) {
            return new StoreResult.Empty();
        }
        if (!rules.mediaTypes().contains(received.mediaType())) {
            return new StoreResult.WrongType(received.mediaType());
        }
        repository.lock(subject, slot);
        if (repository.count(subject, slot) >= rules.mostFiles()) {
            return new StoreResult.TooMany(rules.mostFiles());
        }
        return write(
                subject,
                slot,
                name,
                received.mediaType(),
                received,
                current.person().orElse(null),
                scan);
    }

    /** The bytes first: a row never names a file that is not there. */
    private StoreResult write(
            UUID subject,
            String slot,
            String name,
            String mediaType,
            Received received,
            @Nullable PersonId by,
            Scan scan) {
        var document = new Document(
                DocumentId.random(), subject, slot, name, mediaType, received.bytes(), clock.instant(), scan);
        try {
            files.write(document.id(), stream -> Files.copy(received.file(), stream));
        } catch (IOException full) {
            LOG.error("A file of {} bytes could not be written", received.bytes(), full);
            return new StoreResult.NoRoom();
        }
        TransactionSynchronizationManager.registerSynchronization(new DeleteUnlessKept(document.id()));
        repository.insert(document, received.sha256(), by);
        return new StoreResult.Stored(document);
    }

    private final class DeleteUnlessKept implements TransactionSynchronization {
        private final DocumentId id;

        DeleteUnlessKept(DocumentId id) {
            this.id = id;
        }

        @Override
        public void afterCompletion(int status) {
            // Of an unknown outcome the row may exist: a file too many is better than one that is missing.
            if (status != STATUS_ROLLED_BACK) {
                return;
            }
            try {
                files.delete(id);
            } catch (IOException failed) {
                LOG.error("The file {} belongs to nothing and could not be deleted", id, failed);
            }
        }
    }
}
