package org.scalingfund.bench;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scalingfund.testing.Program;

/** From starting the built jar on data that are there already, PostgreSQL included, to its first answer. */
final class ColdStart implements Benchmark {
    private static final Path JAR = Path.of("ui", "target", "ui-0.1.0-SNAPSHOT.jar");
    private static final List<String> JVM =
            List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED");

    /** What spring-boot-starter-webmvc brings along. */
    private static final Pattern MINIMAL =
            Pattern.compile("(spring-(boot(-(autoconfigure|starter.*|webmvc|servlet|tomcat"
                    + "|web-server|http-converter|jackson))?|core|beans|context|aop|expression|web|webmvc)"
                    + "|tomcat-embed-(core|el|websocket)|jackson-(core|databind|annotations)|snakeyaml|slf4j-api|jul-to-slf4j"
                    + "|log4j-(api|to-slf4j)|logback-(core|classic)|micrometer-(commons|observation)|jspecify|commons-logging"
                    + "|jakarta\\.annotation-api)-[0-9].*\\.jar");

    @Override
    public String name() {
        return "P10";
    }

    @Override
    public List<Measurement> measure(Size size) throws Exception {
        var repetitions = size.of(7, 2);
        var folder = Folders.make();
        try (var client = HttpClient.newHttpClient()) {
            var product = product(folder);
            var minimal = minimal(folder);
            // The first start makes the data, and both warm the operating system's memory of the files.
            seconds(client, folder, product);
            seconds(client, folder, minimal);
            var cached = cached(client, folder);
            var minimals = new Samples();
            var products = new Samples();
            var cacheds = new Samples();
            for (var repetition = 0; repetition < repetitions; repetition++) {
                minimals.add(seconds(client, folder, minimal));
                products.add(seconds(client, folder, product));
                cacheds.add(seconds(client, folder, cached));
            }
            return List.of(
                    measurement("P10", cacheds, minimals, repetitions, "as `./run` starts it from its third start on"),
                    measurement("P10-first", products, minimals, repetitions, "as the first start runs it, without"));
        } finally {
            Folders.remove(folder);
        }
    }

    private static Measurement measurement(
            String name, Samples products, Samples minimals, int repetitions, String cache) {
        var ratio = products.median() / minimals.median();
        return new Measurement(
                name,
                ratio <= 2.5,
                "%sx(%ss)".formatted(Samples.rounded(ratio), Samples.rounded(products.median())),
                "<=2.5x",
                "%ss".formatted(Samples.rounded(minimals.median())),
                "start of the built jar with its own PostgreSQL on an existing data folder, engine and jobs on, to the"
                        + " first 200 of `/`, " + cache
                        + " its cache of classes, against a minimal Spring Boot (webmvc)"
                        + " program on a plain class path without one; medians of " + repetitions
                        + " alternating starts; worst " + Samples.rounded(products.most()) + " s against "
                        + Samples.rounded(minimals.most()) + " s.");
    }

    /** Unpacked, recorded and cached by the same steps as .mvn/start.sh takes. */
    private static List<String> cached(HttpClient client, Path folder) throws IOException, InterruptedException {
        var unpacked = folder.resolve("unpacked");
        var record = "-XX:AOTConfiguration=" + folder.resolve("record");
        var cache = "-XX:AOTCache=" + folder.resolve("cache");
        var jar = List.of("-jar", unpacked.resolve(JAR.getFileName()).toString());
        run(List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", unpacked.toString()));
        seconds(client, folder, command(List.of("-XX:AOTMode=record", record), jar, settings(folder)));
        run(command(List.of("-XX:AOTMode=create", record, cache), jar));
        return command(List.of(cache), jar, settings(folder));
    }

    private static void run(List<String> what) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(what);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Ended with " + process.exitValue() + ": " + command);
        }
    }

    @SafeVarargs
    private static List<String> command(List<String>... parts) {
        return Stream.concat(JVM.stream(), Stream.of(parts).flatMap(List::stream))
                .toList();
    }

    private static double seconds(HttpClient client, Path folder, List<String> what)
            throws IOException, InterruptedException {
        var begun = System.nanoTime();
        try (var program = Program.start(folder, what)) {
            program.awaitOk(client, "/");
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    /** What starts the built jar, settings apart. */
    static List<String> jar() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ": build first, with ./mvnw package");
        }
        return command(List.of("-jar", JAR.toString()));
    }

    private static List<String> product(Path folder) {
        return Stream.concat(jar().stream(), settings(folder).stream()).toList();
    }

    private static List<String> settings(Path folder) {
        return List.of("--scalingfund.data=" + folder.resolve("data"), "--scalingfund.demo=false");
    }

    /** Only the one class and what it needs: on the tests' class path, Spring Boot would configure everything else too. */
    private static List<String> minimal(Path folder) throws IOException {
        var name = MinimalApplication.class.getName();
        var classFile = name.replace('.', '/') + ".class";
        var copy = folder.resolve("minimal").resolve(classFile);
        Files.createDirectories(copy.getParent());
        try (var content = MinimalApplication.class.getClassLoader().getResourceAsStream(classFile)) {
            Files.write(copy, Objects.requireNonNull(content).readAllBytes());
        }
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        MINIMAL.matcher(Path.of(entry).getFileName().toString()).matches())
                .collect(Collectors.joining(File.pathSeparator));
        return command(List.of("-cp", folder.resolve("minimal") + File.pathSeparator + libraries, name));
    }
}
