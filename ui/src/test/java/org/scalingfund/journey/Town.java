package org.scalingfund.journey;

import static org.scalingfund.db.Tables.PERSON;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Role;
import org.scalingfund.browser.Browsers;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Stage;
import org.scalingfund.testing.TimeOfVisit;
import org.springframework.context.ApplicationContext;

/** Where a story happens: a funder, the people with their browsers, and the clock they share. */
final class Town {
    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    final Tenant tenant;
    final Browsers browsers;

    private final ApplicationContext product;
    private final Stage stage;
    /** What people wrote in their own words, in whatever language. */
    final Set<String> ownWords = new LinkedHashSet<>();

    private final Set<String> visited = new LinkedHashSet<>();
    private final Set<String> looks = new HashSet<>();
    private final List<Page> pages = new ArrayList<>();
    private Instant moment;

    Town(ApplicationContext product, Browsers browsers, String funder, Instant begins) {
        this.product = product;
        this.browsers = browsers;
        stage = product.getBean(Stage.class);
        tenant = stage.tenant(funder);
        moment = begins.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Somebody with an account, and with roles if they work for the funder. */
    PersonId person(String name, Role... roles) {
        return stage.person(name, tenant, roles);
    }

    /** Somebody with an account who reads this language. */
    PersonId person(String name, Locale language) {
        var id = person(name);
        stage.inTransaction(
                Standpoint.of(id),
                () -> product.getBean(DSLContext.class)
                        .update(PERSON)
                        .set(PERSON.LANGUAGE, language.getLanguage())
                        .where(PERSON.ID.eq(id.value()))
                        .execute());
        return id;
    }

    String emailOf(PersonId person) {
        return stage.inTransaction(
                Standpoint.of(person),
                () -> product.getBean(DSLContext.class)
                        .select(PERSON.EMAIL)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchSingle(PERSON.EMAIL));
    }

    /** A browser that lives at the moment of this town, now and later; where it went is remembered. */
    Page living(Page page) {
        pages.add(page);
        page.onFrameNavigated(frame -> visited.add(frame.url()));
        tellTime(page);
        return page;
    }

    /** One address of each kind that somebody visited, without the space that it begins with. */
    Collection<String> visitedInSpace() {
        var home = address("/");
        var kinds = new LinkedHashMap<String, String>();
        visited.stream()
                .filter(address -> address.startsWith(home))
                .map(address -> address.substring(home.length() - 1))
                // What is published is everybody's; after a question mark an id only says where somebody came from.
                .filter(path -> ID.matcher(path.split("\\?", 2)[0]).find() && !path.startsWith("/rounds"))
                .forEach(path -> kinds.putIfAbsent(ID.matcher(path).replaceAll("id"), path));
        return kinds.values();
    }

    /** What {@code deed} of this person gives, without a browser: for what a story takes for granted. */
    <T> T has(PersonId person, Supplier<T> deed) {
        var result = new ArrayList<T>();
        product.getBean(ProductClock.class).at(moment, () -> result.add(stage.as(person, tenant, deed)));
        return result.getFirst();
    }

    /** {@code http://localhost:1234/funder1/rounds} for {@code /rounds}. */
    String address(String path) {
        return server() + "/" + tenant.space() + path;
    }

    String server() {
        return "http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port");
    }

    Instant now() {
        return moment;
    }

    LocalDate today() {
        return moment.atZone(tenant.zone()).toLocalDate();
    }

    Instant at17(LocalDate day) {
        return day.atTime(LocalTime.of(17, 0)).atZone(tenant.zone()).toInstant();
    }

    /** Goes on until {@code then}; what is due on the way is done by the processes. */
    void until(Instant then) {
        product.getBean(ProductClock.class)
                .at(moment, () -> product.getBean(DueSteps.class).runUntil(tenant.id(), then));
        moment = then;
        pages.forEach(this::tellTime);
    }

    void pass(Duration time) {
        until(moment.plus(time));
    }

    /** Lets the processes do what they have to do now. */
    void settle() {
        pass(Duration.ofMinutes(1));
    }

    /** Whether a page of this name was not looked at before: once is enough for each. */
    boolean isNew(String look) {
        return looks.add(look);
    }

    private void tellTime(Page page) {
        page.context().setExtraHTTPHeaders(Map.of(TimeOfVisit.HEADER, moment.toString()));
    }
}
