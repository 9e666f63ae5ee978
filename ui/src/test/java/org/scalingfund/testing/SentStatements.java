package org.scalingfund.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Listens to what the product and its engine send to the database in one thread. */
public final class SentStatements {
    private static final String PRODUCT = "org.jooq.tools.LoggerListener";
    private static final String ENGINE = "org.camunda.bpm.engine";

    private SentStatements() {}

    /** The statements of {@code deed}, in their order. */
    public static List<String> of(Runnable deed) {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var loggers = List.of(logger(PRODUCT), logger(ENGINE));
        var levels = loggers.stream().map(Logger::getLevel).toList();
        for (var logger : loggers) {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(heard);
        }
        try {
            deed.run();
        } finally {
            for (var i = 0; i < loggers.size(); i++) {
                loggers.get(i).detachAppender(heard);
                loggers.get(i).setLevel(levels.get(i));
            }
        }
        var mine = Thread.currentThread().getName();
        return List.copyOf(heard.list).stream()
                .filter(line -> line.getThreadName().equals(mine))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Executing query") || line.contains("Preparing: "))
                .toList();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
