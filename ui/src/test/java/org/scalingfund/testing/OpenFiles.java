package org.scalingfund.testing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentAccess;
import org.springframework.boot.test.context.TestComponent;

/** Lets anybody signed in read the files of cases that a test made up; of other cases it knows nothing. */
@TestComponent
public class OpenFiles implements DocumentAccess {
    private final Set<UUID> open = ConcurrentHashMap.newKeySet();

    public void open(UUID subject) {
        open.add(subject);
    }

    @Override
    public Optional<Boolean> mayRead(Document document) {
        return open.contains(document.subject()) ? Optional.of(true) : Optional.empty();
    }
}
