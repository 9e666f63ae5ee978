package org.scalingfund.demo;

import java.io.PrintStream;
import org.scalingfund.base.ProductAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console, when everything is up, where the product is, and as whom one can sign in to the demonstration. */
@Component
class Welcome {
    private final Environment settings;
    private final ProductAddress address;
    private final Demonstration demonstration;
    private final Material material;

    Welcome(Environment settings, ProductAddress address, Demonstration demonstration, Material material) {
        this.settings = settings;
        this.address = address;
        this.demonstration = demonstration;
        this.material = material;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        greet(System.out);
    }

    void greet(PrintStream out) {
        out.println("Scaling Fund is ready: " + here());
        if (!demonstration.isLoaded()) {
            return;
        }
        out.println("Demonstration sign-ins, all with the password " + DemonstrationLoader.PASSWORD + ":");
        material.people().stream()
                .filter(person -> !person.shown().isEmpty())
                .forEach(person -> say(out, person.email(), person.name(), person.shown()));
        var lead = material.organisation("hearth");
        say(out, lead.email(), lead.lead(), "applicant, lead of " + lead.name());
        out.flush();
    }

    /** The address in mails when somebody chose it, otherwise the port that was really taken. */
    private String here() {
        var port = settings.getProperty("local.server.port");
        return settings.containsProperty("scalingfund.address") || port == null
                ? address.of("/")
                : "http://localhost:" + port + "/";
    }

    private static void say(PrintStream out, String email, String name, String what) {
        out.printf("  %-30s %s, %s%n", email, name, what);
    }
}
