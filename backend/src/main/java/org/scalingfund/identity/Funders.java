package org.scalingfund.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.TenantId;
import org.scalingfund.tenancy.TenantTransactions;
import org.scalingfund.tenancy.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The funders on this platform, for those who run it: they bring a funder in and appoint who looks after its space. */
@Service
public class Funders {
    private final Tenants tenants;
    private final Memberships memberships;
    private final People people;
    private final TenantTransactions transactions;

    Funders(Tenants tenants, Memberships memberships, People people, TenantTransactions transactions) {
        this.tenants = tenants;
        this.memberships = memberships;
        this.people = people;
        this.transactions = transactions;
    }

    /** Opens a funder's space with its first administrator, who is told in {@code language}. */
    @Transactional
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    public OpenFunderResult open(NewFunder funder, Locale language) {
        var problems = funder.problems();
        if (isNameMissing(funder.administratorEmail(), funder.administratorName())) {
            problems.add(FunderProblem.ADMINISTRATOR_NAME_MISSING);
        }
        if (!problems.isEmpty()) {
            return new OpenFunderResult.Refused(problems);
        }
        var tenant = new Tenant(
                TenantId.random(),
                funder.space(),
                funder.name(),
                funder.accent(),
                ZoneId.of(funder.zone()),
                funder.prefix());
        if (!tenants.open(tenant)) {
            return new OpenFunderResult.Refused(Set.of(FunderProblem.SPACE_TAKEN));
        }
        transactions.enter(tenant.id());
        memberships.appointAdministrator(funder.administratorEmail(), funder.administratorName(), language);
        return new OpenFunderResult.Opened(tenant);
    }

    /** One more administrator for a space that has none left, or none that answers; nothing when there is no such space. */
    @Transactional
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    public Optional<GiveRoleResult> appoint(String space, String email, String name, Locale language) {
        return tenants.findBySpace(space).map(tenant -> {
            transactions.enter(tenant.id());
            return memberships.appointAdministrator(email, name, language);
        });
    }

    private boolean isNameMissing(String email, String name) {
        return PersonName.problem(name).isPresent()
                && EmailAddress.parse(email)
                        .filter(address -> people.find(address).isEmpty())
                        .isPresent();
    }
}
