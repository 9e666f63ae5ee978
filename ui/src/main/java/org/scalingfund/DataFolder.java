package org.scalingfund;

import java.nio.file.Path;

/** Where the product keeps what it must not lose: its database, unless that is elsewhere, and files. */
record DataFolder(Path path) {
    DataFolder {
        path = path.toAbsolutePath().normalize();
    }
}
