package org.scalingfund.award;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** What the PDF renderer has to say goes into the product's log; its progress reports only when somebody debugs it. */
final class PdfWords implements XRLogger {

    @Override
    public void log(String where, Level level, String message) {
        at(where, level).log(message);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable failure) {
        at(where, level).setCause(failure).log(message);
    }

    /** Levels are set where all others are: in the product's settings. */
    @Override
    public void setLevel(String where, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LoggerFactory.getLogger("com.openhtmltopdf").isEnabledForLevel(nearest(diagnostic.getLevel()));
    }

    private static LoggingEventBuilder at(String where, Level level) {
        return LoggerFactory.getLogger(where).atLevel(nearest(level));
    }

    private static org.slf4j.event.Level nearest(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return org.slf4j.event.Level.ERROR;
        }
        return level.intValue() >= Level.WARNING.intValue() ? org.slf4j.event.Level.WARN : org.slf4j.event.Level.DEBUG;
    }
}
