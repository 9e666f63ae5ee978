package org.scalingfund.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded server's passwords: one random secret in the data folder, readable by its owner only, gives them all. */
record Passwords(Path superuserFile, String superuser) {

    static Passwords in(Path folder) throws IOException {
        var file = folder.resolve("postgres.secret");
        if (!Files.exists(file)) {
            var secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            // At once, so that a start that is killed here leaves no empty secret behind.
            var unfinished = folder.resolve("postgres.secret.part");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly());
            Files.writeString(unfinished, HexFormat.of().formatHex(secret));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Passwords(file, Files.readString(file).strip());
    }

    String of(String role) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((superuser + role).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
