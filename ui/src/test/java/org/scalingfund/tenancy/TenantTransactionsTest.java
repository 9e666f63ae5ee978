package org.scalingfund.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scalingfund.db.Tables.MEMBERSHIP;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TenantTransactionsTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Access access;

    @Test
    void aPersonHoldsTheirRolesOnlyWithTheFunderThatGaveThem() {
        var here = stage.tenant("Here");
        var there = stage.tenant("There");
        var mair = stage.person("Mair", here, Role.FUND_MANAGER);

        assertThat(stage.as(mair, here, access::roles)).contains(Role.FUND_MANAGER);
        assertThat(stage.as(mair, there, access::roles))
                .doesNotContain(Role.FUND_MANAGER)
                .contains(Role.SIGNED_IN);
    }

    @Test
    void withoutAFundersSpaceNothingIsVisible() {
        var here = stage.tenant("Here");
        stage.person("Mair", here, Role.FUND_MANAGER);

        assertThat(stage.inTransaction(Standpoint.NOWHERE, () -> db.fetchCount(MEMBERSHIP)))
                .isZero();
        assertThat(stage.inTransaction(Standpoint.in(here.id()), () -> db.fetchCount(MEMBERSHIP)))
                .isOne();
    }

    @Test
    void outsideATransactionNothingIsVisibleEither() {
        assertThatThrownBy(access::has).isInstanceOf(IllegalStateException.class);
    }
}
