package org.scalingfund.document;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.scalingfund.document.DocumentRepository.Waiting;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scans again what the scanner gave no answer for. A file that is taken is due again in a minute, and so is what was left
 * half done by a kill: nobody has to say that they failed. Of several nodes one takes a file, what it then says is a
 * guarded update, and no transaction waits for the scanner.
 */
@Component
public class WaitingFiles {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingFiles.class);
    static final Duration PAUSE = Duration.ofMinutes(1);
    /** Longer than anybody waits at a page, and shorter than the pause: a file is scanned once at a time. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final DocumentRepository repository;
    private final FileStore files;
    private final ClamAv scanner;
    private final FoundViruses viruses;
    private final Tenants tenants;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    WaitingFiles(
            DocumentRepository repository,
            FileStore files,
            ClamAv scanner,
            FoundViruses viruses,
            Tenants tenants,
            Standpoints standpoints,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.repository = repository;
        this.files = files;
        this.scanner = scanner;
        this.viruses = viruses;
        this.tenants = tenants;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Looks at everything that is due, funder by funder. Without a scanner it stays as it is. */
    public void lookAtDue() {
        if (!scanner.isThere()) {
            return;
        }
        for (var tenant : standpoints.from(Standpoint.NOWHERE, tenants::all)) {
            standpoints.run(Standpoint.in(tenant.id()), this::lookAtDueHere);
        }
    }

    /** Until nothing is due, or the scanner gives no answer: it need not be asked for each file. */
    private void lookAtDueHere() {
        var file = take();
        while (file != null && isSettled(file)) {
            file = take();
        }
    }

    private @Nullable Waiting take() {
        return transaction.execute(_ ->
                repository.takeDue(clock.instant(), clock.instant().plus(PAUSE)).orElse(null));
    }

    private boolean isSettled(Waiting file) {
        if (file.isInfected()) {
            deleteBytes(file);
            return true;
        }
        switch (scanner.scan(() -> files.read(file.id()), PATIENCE)) {
            case Verdict.Clean _ -> transaction.executeWithoutResult(_ -> repository.release(file.id()));
            case Verdict.Found(var virus) -> remove(file, virus);
            case Verdict.TooLarge _ ->
                LOG.error("File {} is past the scanner's StreamMaxLength and waits until that is raised", file.id());
            case Verdict.NoAnswer _, Verdict.NotAsked _ -> {
                return false;
            }
        }
        return true;
    }

    /** The word first and the bytes after: nobody opens what is infected, and a kill in between leaves it due. */
    private void remove(Waiting file, String virus) {
        transaction.executeWithoutResult(_ -> {
            if (repository.markInfected(file.id(), virus)) {
                viruses.removed(file, virus);
            }
        });
        deleteBytes(file);
    }

    private void deleteBytes(Waiting file) {
        try {
            files.delete(file.id());
        } catch (IOException failed) {
            LOG.error("The infected file {} could not be deleted", file.id(), failed);
            return;
        }
        transaction.executeWithoutResult(_ -> repository.markDeleted(file.id()));
    }
}
