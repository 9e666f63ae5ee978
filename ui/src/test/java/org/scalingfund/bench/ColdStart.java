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
            var products = new Samples();
            var minimals = new Samples();
            for (var repetition = 0; repetition < repetitions; repetition++) {
                minimals.add(seconds(client, folder, minimal));
                products.add(seconds(client, folder, product));
            }
            return List.of(measurement(products, minimals, repetitions));
        } finally {
            Folders.remove(folder);
        }
    }

    private Measurement measurement(Samples products, Samples minimals, int repetitions) {
        var ratio = products.median() / minimals.median();
        return new Measurement(
                name(),
                ratio <= 2.5,
                "%sx(%ss)".formatted(Samples.rounded(ratio), Samples.rounded(products.median())),
                "<=2.5x",
                "%ss".formatted(Samples.rounded(minimals.median())),
                "start of the built jar with its own PostgreSQL on an existing data folder, engine and jobs on, to the"
                        + " first 200 of `/`, against a minimal Spring Boot (webmvc) program on a plain class path;"
                        + " medians of " + repetitions + " alternating starts without any class cache; worst "
                        + Samples.rounded(products.most()) + " s against " + Samples.rounded(minimals.most()) + " s.");
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
        var command = new ArrayList<>(JVM);
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static List<String> product(Path folder) {
        var command = jar();
        command.addAll(List.of("--scalingfund.data=" + folder.resolve("data"), "--scalingfund.demo=false"));
        return command;
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
        var command = new ArrayList<>(JVM);
        command.addAll(List.of("-cp", folder.resolve("minimal") + File.pathSeparator + libraries, name));
        return command;
    }
}
