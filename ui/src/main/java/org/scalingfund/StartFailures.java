package org.scalingfund;

import org.scalingfund.database.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in one sentence why the product does not start, where it knows. */
class StartFailures implements SpringBootExceptionReporter {

    StartFailures(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart cannot) {
                return say(String.valueOf(cannot.getMessage()));
            }
            if (cause instanceof PortInUseException taken) {
                return say("Port " + taken.getPort()
                        + " is taken by another program: stop that one, or choose another port with --port.");
            }
        }
        return false;
    }

    private static boolean say(String sentence) {
        System.err.println(sentence);
        return true;
    }
}
