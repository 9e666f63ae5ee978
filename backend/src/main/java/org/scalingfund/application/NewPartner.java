package org.scalingfund.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scalingfund.identity.EmailAddress;

/** What somebody types to invite an organisation: what it is called, whom to write to, and what it does in the project. */
public record NewPartner(String name, String email, String part) {
    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_PART = 500;
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PART = 3;

    public NewPartner {
        name = Typed.kept(name).strip();
        part = Typed.kept(part).strip();
    }

    /** Something to put right, in the order of the form; each has one clear sentence as its text. */
    public enum Problem {
        NAME,
        EMAIL,
        PART
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            found.add(Problem.NAME);
        }
        if (address().isEmpty()) {
            found.add(Problem.EMAIL);
        }
        if (part.length() < SHORTEST_PART || part.length() > LONGEST_PART) {
            found.add(Problem.PART);
        }
        return found;
    }
}
