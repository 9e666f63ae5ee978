package org.scalingfund.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.identity.SignedInPerson;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tries every page and every method of a service with every role, and holds docs/access.md to what the code says. */
@ProductTest
class AccessTest {
    private static final Path TABLE = Path.of("../docs/access.md");

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext product;

    @Autowired
    Standpoints standpoints;

    @Autowired
    NavigationAccessControl pages;

    @Autowired
    ServletContext servlets;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHoldsNoneOfItsRolesCannotCallAMethodOfAService() {
        var here = stage.tenant("Here");
        var people = peopleByRole(here);
        var reached = new ArrayList<String>();
        for (var deed : AccessRules.deeds()) {
            people.forEach((role, person) -> {
                if (!isOpenTo(deed.roles(), role) && !isDenied(deed, here, person)) {
                    reached.add(role + " reaches " + deed.name());
                }
            });
        }

        assertThat(reached).isEmpty();
    }

    @Test
    void aPageOpensToItsRolesAndToNobodyElse() {
        var here = stage.tenant("Here");
        var people = peopleByRole(here);
        var wrong = new ArrayList<String>();
        for (var page : AccessRules.pages()) {
            people.forEach((role, person) -> {
                if (isOpenTo(page.roles(), role) != opens(page, here, person)) {
                    wrong.add(page.address() + " for " + role);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableInTheDocumentationIsTrue() throws IOException {
        if (Boolean.getBoolean("scalingfund.docs.write")) {
            Files.writeString(TABLE, table());
        }

        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    private Map<Role, Optional<PersonId>> peopleByRole(Tenant here) {
        var people = new EnumMap<Role, Optional<PersonId>>(Role.class);
        people.put(Role.ANYONE, Optional.empty());
        people.put(Role.SIGNED_IN, Optional.of(stage.person("Nia")));
        for (var role : Role.values()) {
            if (role.isFunders()) {
                people.put(role, Optional.of(stage.person("Nia", here, role)));
            }
        }
        return people;
    }

    /** Whoever holds a funder's role is signed in too; whoever signed in can act for an organisation. */
    private static boolean isOpenTo(List<Role> roles, Role held) {
        return roles.contains(Role.ANYONE)
                || roles.contains(held)
                || (held != Role.ANYONE && (roles.contains(Role.SIGNED_IN) || roles.contains(Role.APPLICANT)));
    }

    private boolean isDenied(AccessRules.Deed deed, Tenant here, Optional<PersonId> person) {
        var standpoint = new Standpoint(here.id(), person.orElse(null), null);
        var service = product.getBean(deed.service());
        var arguments = Arrays.stream(deed.method().getParameterTypes())
                .map(AccessTest::nothing)
                .toArray();
        return standpoints.from(standpoint, () -> {
            try {
                deed.method().invoke(service, arguments);
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof AccessDeniedException;
            } catch (IllegalAccessException unreachable) {
                throw new IllegalStateException(unreachable);
            }
        });
    }

    /** Refused before anybody looks at the arguments. */
    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }

    private boolean opens(AccessRules.Page page, Tenant here, Optional<PersonId> person) {
        SecurityContextHolder.clearContext();
        person.ifPresent(id -> SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new SignedInPerson(id, "Nia", "nia@example.org", Locale.UK, false, 1), null, List.of())));
        var navigation = new NavigationContext(
                new Router(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))),
                page.type(),
                new Location("somewhere"),
                page.address().startsWith("/{space}")
                        ? new RouteParameters("space", here.space())
                        : RouteParameters.empty(),
                SecurityContextHolder.getContext().getAuthentication(),
                _ -> false,
                false);
        return pages.checkAccess(navigation, true).decision() == AccessCheckDecision.ALLOW;
    }

    private static String table() {
        var text = new StringBuilder("""
                # Who may do what

                Every page and every method of a service with the roles it is open to. `AccessTest` tries each of them with
                each role and compares this table with the code; run it with `-Dscalingfund.docs.write=true` to write the
                table anew. What is open to applicants is open for what is their own: whose an application is, the query
                says. Auditors read and change nothing.

                ## Pages

                | address | open to |
                |---|---|
                """);
        AccessRules.pages()
                .forEach(page -> text.append("| `%s` | %s |\n".formatted(page.address(), words(page.roles()))));
        text.append("\n## Services\n\n| method | open to |\n|---|---|\n");
        AccessRules.deeds().forEach(deed -> text.append("| `%s` | %s |\n".formatted(deed.name(), words(deed.roles()))));
        return text.toString();
    }

    private static String words(List<Role> roles) {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
