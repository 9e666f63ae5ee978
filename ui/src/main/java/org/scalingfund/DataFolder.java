package org.scalingfund;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Where the product keeps what it must not lose: its database, unless that is elsewhere, and files. */
record DataFolder(Path path) {
    /** The one that the settings name. */
    static DataFolder of(Environment settings) {
        return new DataFolder(Path.of(settings.getProperty("scalingfund.data", "data")));
    }

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }
}
