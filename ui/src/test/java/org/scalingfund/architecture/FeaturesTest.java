package org.scalingfund.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.scalingfund.ScalingFund;
import org.springframework.modulith.core.ApplicationModules;

class FeaturesTest {

    @Test
    void featuresKnowOnlyThoseTheyDeclareAndNeverInACircle() {
        ApplicationModules.of(
                        ScalingFund.class,
                        resideInAPackage("org.scalingfund.db..").or(resideInAPackage("org.scalingfund.database..")))
                .verify();
    }
}
