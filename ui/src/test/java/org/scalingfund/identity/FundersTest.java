package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ProductTest
class FundersTest {
    @Autowired
    Stage stage;

    @Autowired
    Standpoints standpoints;

    @Autowired
    Funders funders;

    @Autowired
    Tenants tenants;

    @Autowired
    Memberships memberships;

    @Autowired
    MockMvc browser;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final String space = "f" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFunderComesInWithItsFirstAdministratorWhoGivesOthersTheirRoles() {
        var olwen = stage.platformAdministrator("Olwen Ops");
        var teg = stage.person("Teg Prosser");

        var opened = open(olwen, funder(space, stage.emailOf(teg), ""));

        var tenant = ((OpenFunderResult.Opened) opened).tenant();
        assertThat(tenants.findBySpace(space)).contains(tenant);
        var given = stage.as(
                teg,
                tenant,
                () -> memberships.give(
                        stage.emailOf(stage.person("Mari Manager")), "", Role.FUND_MANAGER, Texts.ENGLISH));
        assertThat(given).isInstanceOf(GiveRoleResult.Given.class);
    }

    @Test
    void whatCannotBeUsedIsSaidFieldByFieldAndLeavesNothingBehind() {
        var olwen = stage.platformAdministrator("Olwen Ops");

        assertThat(open(olwen, new NewFunder("", "9", "Mars", "teal", "nncf", "teg", "")))
                .isEqualTo(new OpenFunderResult.Refused(Set.of(
                        FunderProblem.NAME_MISSING,
                        FunderProblem.SPACE_UNUSABLE,
                        FunderProblem.ZONE_UNKNOWN,
                        FunderProblem.GRANT_PREFIX_UNUSABLE,
                        FunderProblem.ADMINISTRATOR_EMAIL_NOT_ONE)));
        assertThat(open(olwen, funder(space, "nobody." + space + "@example.org", " ")))
                .isEqualTo(new OpenFunderResult.Refused(Set.of(FunderProblem.ADMINISTRATOR_NAME_MISSING)));
        assertThat(tenants.findBySpace(space)).isEmpty();
    }

    @Test
    void aPartOfTheAddressBelongsToOneFunderAlone() {
        var olwen = stage.platformAdministrator("Olwen Ops");
        open(olwen, funder(space, "teg." + space + "@example.org", "Teg Prosser"));

        assertThat(open(olwen, funder(space.toUpperCase(Locale.ROOT), "ifor." + space + "@example.org", "Ifor Huws")))
                .isEqualTo(new OpenFunderResult.Refused(Set.of(FunderProblem.SPACE_TAKEN)));
    }

    @Test
    void noFunderIsGivenAnAddressOfThePlatform() {
        var own = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.split("/"))
                .filter(parts -> parts.length > 1 && !parts[1].startsWith("{"))
                .map(parts -> parts[1])
                // No space has a point in its name.
                .filter(part -> !part.contains("."))
                .collect(Collectors.toSet());

        assertThat(own).contains("sign-in", "funders").allMatch(NewFunder::isReserved);
    }

    @Test
    void aSpaceWithoutAnyoneGetsAnotherAdministrator() {
        var olwen = stage.platformAdministrator("Olwen Ops");
        var tenant = stage.tenant("Lonely Fund");
        var email = stage.emailOf(stage.person("Ifor Huws"));

        assertThat(appoint(olwen, tenant, email)).isInstanceOf(GiveRoleResult.Given.class);
        assertThat(appoint(olwen, tenant, email)).isInstanceOf(GiveRoleResult.HeldAlready.class);
        assertThat(appoint(olwen, tenant, "ifor")).isInstanceOf(GiveRoleResult.NotAnAddress.class);
    }

    @Test
    void thePagesAreForThoseWhoRunThePlatformAlone() throws Exception {
        var administrator = stage.person("Adam Admin", stage.tenant("Any Fund"), Role.TENANT_ADMINISTRATOR);
        var session = new MockHttpSession();
        browser.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("email", stage.emailOf(administrator))
                .param("password", Stage.PASSWORD));

        for (var page : Arrays.asList("/funders", "/funders/new", "/funders/nncf/administrator")) {
            browser.perform(get(page)).andExpect(status().is3xxRedirection());
            browser.perform(get(page).session(session)).andExpect(status().isForbidden());
        }
    }

    private static NewFunder funder(String space, String email, String name) {
        return new NewFunder("Saltmarsh Fund", space, "Europe/London", "amber", "", email, name);
    }

    private OpenFunderResult open(PersonId who, NewFunder funder) {
        return standpoints.from(Standpoint.of(who), () -> funders.open(funder, Texts.ENGLISH));
    }

    private GiveRoleResult appoint(PersonId who, Tenant tenant, String email) {
        return standpoints.from(
                Standpoint.of(who),
                () -> funders.appoint(tenant.space(), email, "", Texts.ENGLISH).orElseThrow());
    }
}
