package org.scalingfund.organisation;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for extracts of registers that are new or changed, from the start on. */
@Component
@ConditionalOnProperty(name = "scalingfund.registers.folder")
class RegisterSchedule {
    private final RegisterFiles files;
    private final Path folder;

    RegisterSchedule(RegisterFiles files, @Value("${scalingfund.registers.folder}") Path folder) {
        this.files = files;
        this.folder = folder;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void load() {
        files.loadFrom(folder);
    }
}
