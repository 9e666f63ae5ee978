package org.scalingfund.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.AllowedTo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

class HouseRulesTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/org/scalingfund/db/"))
            .importPackages("org.scalingfund");

    @Test
    void onlyRepositoriesSpeakToTheDatabase() {
        noClasses()
                .that(are(not(speakingToTheDatabase())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "org.scalingfund.db..")
                .check(PRODUCT);
    }

    @Test
    void onlyWorkflowsKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(PRODUCT);
    }

    @Test
    void onlyPagesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.scalingfund.base.security..", "org.scalingfund")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PRODUCT);
    }

    @Test
    void everyPageSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(AllowedTo.class)
                .check(PRODUCT);
    }

    @Test
    void everyMethodOfAServiceSaysWhoMayCallItAndWorksInATransaction() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(services()))
                .should()
                .beAnnotatedWith(AllowedTo.class)
                .andShould()
                .beAnnotatedWith(Transactional.class)
                .check(PRODUCT);
    }

    @Test
    void onlyProcessesTakeTheStepsOfFeatures() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..workflow..")
                .and(are(not(simpleNameEndingWith("Steps"))))
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Steps")
                        .and(resideInAPackage("org.scalingfund.."))
                        .and(not(simpleNameEndingWith("DueSteps"))))
                .check(PRODUCT);
    }

    @Test
    void timeComesFromTheProductsClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ProductClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(PRODUCT);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> services() {
        return DescribedPredicate.describe(
                "services of people",
                type -> type.isAnnotatedWith(Service.class)
                        && !type.getSimpleName().endsWith("Steps"));
    }

    private static DescribedPredicate<JavaClass> speakingToTheDatabase() {
        return DescribedPredicate.describe(
                "repositories",
                type -> outermost(type).isAnnotatedWith(Repository.class)
                        || outermost(type).getPackageName().equals("org.scalingfund.database"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }
}
