package org.scalingfund.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the extracts of public registers that lie in a folder: {@code companies….csv} and {@code charities….csv}. A file
 * is loaded whole or not at all; while it has a line that is no entry, what was loaded before stays.
 */
@Component
class RegisterFiles {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterFiles.class);

    private final RegisterRepository repository;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;
    private final Map<Path, FileTime> refused = new ConcurrentHashMap<>();

    RegisterFiles(RegisterRepository repository, Standpoints standpoints, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Loads what is new or changed since. */
    void loadFrom(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "*.csv")) {
            for (var file : files) {
                var register = Register.ofFile(file.getFileName().toString());
                if (register.isPresent() && !Files.getLastModifiedTime(file).equals(refused.get(file))) {
                    standpoints.run(Standpoint.NOWHERE, () -> load(file, register.get()));
                }
            }
        } catch (IOException unreadable) {
            LOG.warn("The folder of registers {} cannot be read", folder, unreadable);
        }
    }

    private void load(Path file, Register register) {
        transaction.executeWithoutResult(status -> {
            var name = file.getFileName().toString();
            repository.lock(name);
            try {
                var modified = Files.getLastModifiedTime(file);
                var bytes = Files.size(file);
                var changedAt = Instant.ofEpochMilli(modified.toMillis()).truncatedTo(ChronoUnit.MILLIS);
                if (repository.isLoaded(name, changedAt, bytes)) {
                    return;
                }
                repository.replace(name, register, changedAt, bytes);
                var bad = RegisterFile.read(file, register, entries -> repository.insert(name, entries));
                if (bad.isEmpty()) {
                    LOG.info("Loaded {}, an extract of {}", name, register);
                } else {
                    status.setRollbackOnly();
                    refused.put(file, modified);
                    LOG.warn("{} is not loaded: no entries of {} are in lines {}", name, register.columns(), bad);
                }
            } catch (IOException unreadable) {
                status.setRollbackOnly();
                LOG.warn("{} is not loaded", name, unreadable);
            }
        });
    }
}
