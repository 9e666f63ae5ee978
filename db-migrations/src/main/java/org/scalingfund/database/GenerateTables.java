package org.scalingfund.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/** Writes the classes of the tables from the migrated schema; the backend's build runs it. */
public final class GenerateTables {
    private GenerateTables() {}

    /** {@code arguments}: the folder to write to. Does nothing while the migrations are those of the last time. */
    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]);
        var fingerprint = fingerprint();
        var mark = target.resolve("migrations.sha256");
        if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
            return;
        }
        var folder = Files.createTempDirectory("scalingfund-tables");
        try (var server = EmbeddedServer.startThrowAwayIn(folder)) {
            Migrations.apply(server.database());
            GenerationTool.generate(configuration(server.database(), target));
        } finally {
            FirstStart.delete(folder);
        }
        Files.writeString(mark, fingerprint);
    }

    private static Configuration configuration(Database database, Path target) {
        return new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(database.url())
                        .withUser(database.ownerName())
                        .withPassword(database.ownerPassword()))
                .withGenerator(new Generator()
                        .withDatabase(new org.jooq.meta.jaxb.Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("app")
                                .withExcludes("flyway_schema_history|isolate")
                                .withForcedTypes(new org.jooq.meta.jaxb.ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("timestamptz|timestamp with time zone")))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withDaos(false)
                                .withJavaTimeTypes(true)
                                .withGlobalObjectReferences(true))
                        .withTarget(new Target()
                                .withPackageName("org.scalingfund.db")
                                .withDirectory(target.toString())));
    }

    private static String fingerprint() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var sources = GenerateTables.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        var paths = new ArrayList<Path>();
        if (Files.isDirectory(Path.of(sources))) {
            try (var files = Files.walk(Path.of(sources))) {
                files.filter(Files::isRegularFile).forEach(paths::add);
            }
            Collections.sort(paths);
        } else {
            paths.add(Path.of(sources));
        }
        for (var path : paths) {
            digest.update(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(path));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
