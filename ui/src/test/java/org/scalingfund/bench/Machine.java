package org.scalingfund.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** On what was measured, and how busy it was: figures mean little without. */
final class Machine {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    static String description() {
        return "%d cores (%s), %d GB, %s, Java %s"
                .formatted(
                        SYSTEM.getAvailableProcessors(),
                        processor(),
                        Math.round(SYSTEM.getTotalMemorySize() / 1e9),
                        SYSTEM.getName(),
                        Runtime.version().feature());
    }

    /** Of the last minute; the benchmark's own work is part of it. */
    static String load() {
        return String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage());
    }

    private static String processor() {
        var facts = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(facts)) {
            return SYSTEM.getArch();
        }
        try (var lines = Files.lines(facts)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(SYSTEM.getArch());
        } catch (IOException unreadable) {
            return SYSTEM.getArch();
        }
    }
}
