package org.scalingfund.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Ends the sessions of browsers as the server does when somebody was away for too long. */
@TestComponent
public class Sessions {
    private final ServletWebServerApplicationContext product;

    Sessions(ServletWebServerApplicationContext product) {
        this.product = product;
    }

    /** {@code id} is what the browser's session cookie holds. */
    public void end(String id) {
        var server = (TomcatWebServer) Objects.requireNonNull(product.getWebServer());
        Stream.of(server.getTomcat().getHost().findChildren())
                .map(child -> ((Context) child).getManager())
                .forEach(sessions -> end(sessions, id));
    }

    private static void end(Manager sessions, String id) {
        try {
            var session = sessions.findSession(id);
            if (session != null) {
                session.expire();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
