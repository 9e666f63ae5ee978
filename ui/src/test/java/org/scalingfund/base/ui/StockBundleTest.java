package org.scalingfund.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing may make Vaadin build a bundle of its own, which needs Node and the network; and looks stay in style sheets. */
class StockBundleTest {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "@NpmPackage|@CssImport|@JavaScript\\(|@Theme\\(|@JsModule\\(\"(?!context://)|\\.getStyle\\(\\)");

    @Test
    void noClassAsksForABundleOrStylesItself() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                FORBIDDEN
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(file.getFileName() + ": " + match.group()));
            }
        }
        assertThat(found).isEmpty();
    }
}
