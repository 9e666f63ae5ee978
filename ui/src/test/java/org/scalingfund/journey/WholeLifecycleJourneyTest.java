package org.scalingfund.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * An application from the fund that is set up for it to the conclusion of its evaluation, by the people who do it, each
 * at their own browser. It takes place long ago, so that the clock, when it is moved, meets the timers of no other test.
 */
@ProductTest
@Tag("browser")
class WholeLifecycleJourneyTest {
    private static final Instant LONG_AGO = Instant.parse("2018-01-08T10:00:00Z");
    private static final String ROUND = "Scaling what works";
    private static final String PROJECT = "Shared Lives in three counties";
    private static final String ORGANISATION = "Hearth and Harbour";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Autowired
    ApplicationContext product;

    private Town town;
    private LocalDate firstMilestone = LocalDate.EPOCH;
    private FundManagerInBrowser priya;
    private ApplicantInBrowser mair;
    private ApplicantInBrowser sian;
    private ApplicantInBrowser colin;
    private AssessorInBrowser owen;
    private AssessorInBrowser bea;
    private AssessorInBrowser cai;
    private AssessorInBrowser gwil;

    @BeforeEach
    void peopleMeet() {
        town = new Town(product, browsers, "Journey Fund", LONG_AGO);
        priya = new FundManagerInBrowser(town);
        owen = new AssessorInBrowser(town, "Owen Pritchard", browsers.desktop());
        bea = new AssessorInBrowser(town, "Bea Marchetti", browsers.phone());
        cai = new AssessorInBrowser(town, "Cai Morgan", browsers.desktop());
        gwil = new AssessorInBrowser(town, "Gwil Parry", browsers.desktop());
        mair = new ApplicantInBrowser(town, "Mair Rees", browsers.phone());
        sian = new ApplicantInBrowser(town, "Sian Owen", browsers.desktop());
        colin = new ApplicantInBrowser(town, "Colin Grey", browsers.desktop());
    }

    @Test
    void aProjectIsFundedDeliveredAndEvaluated() {
        publish();
        apply();
        checkEligibility();
        allocate();
        assess();
        decide();
        agree();
        deliver();
        evaluate();
        keepStrangersOut();
    }

    private void publish() {
        priya.setUpFundAndRound();
        priya.makeItTheirOwn();
        priya.publish();
        town.pass(Duration.ofDays(15));
    }

    private void apply() {
        mair.findRoundAndApply(ROUND);
        mair.registerOrganisation(ORGANISATION, "Charity", "Charity", "1999001");
        mair.openOwnOrganisation(ORGANISATION);
        mair.addColleague("Sian Owen", sian.email(), "Signatory: Signs agreements for the organisation");
        mair.addColleague("Gwil Parry", gwil.email(), "Contributor: Writes applications and reports");
        mair.start(priya.round(), PROJECT);
        var starts = town.today().plusMonths(9);
        firstMilestone = starts.plusDays(60);
        mair.write(starts, "Hampshire", "299,499.50");
        assertThat(mair.submit()).matches("J1-01-[0-9]{2}");

        colin.findRoundAndApply(ROUND);
        colin.registerOrganisation("Silverline Homes Ltd", "Company", "Company", "19990017");
        colin.start(priya.round(), "Sensors in every home");
        colin.write(starts, "Hampshire", "199999.50");
        assertThat(colin.submit()).matches("J1-02-[0-9]{2}");
        town.pass(Duration.ofDays(60));
    }

    private void checkEligibility() {
        var why = "This round is for charities, councils and partnerships; you are a company.";
        priya.confirmIneligible(why);
        town.settle();
        colin.readsOwnApplication(why);
        mair.readsOwnApplication("Assessors are reading your application.");
    }

    private void allocate() {
        priya.allocate(gwil.name(), owen.name(), cai.name());
        cai.comesIn();
        cai.declareConflict("My sister works for the applicant.");
        town.settle();
        priya.allocateInstead(cai.name(), bea.name());
    }

    private void assess() {
        owen.comesIn();
        owen.accept();
        owen.rateConditionsBeside("Helps a lot");
        owen.score(8, 8);
        bea.comesIn();
        bea.accept();
        bea.score(4, 8);
        town.settle();
        priya.reconcile("78.5", "Bea had read an earlier version of the plan; both agree now.");
        town.settle();
        priya.closeAssessment();
    }

    private void decide() {
        mair.readsOwnApplication("Assessors have read your application.");
        priya.decide(PROJECT, "312000.00");
        mair.readsOwnApplication("Assessors have read your application.");
        priya.release();
        town.settle();
        mair.readsOwnApplication("Your application is to be funded.");
    }

    private void agree() {
        mair.acceptOffer();
        town.settle();
        sian.open("");
        sian.signIn(sian.email());
        sian.signAgreement();
        priya.signForTheFund();
        town.settle();
    }

    private void deliver() {
        var femi = new FinanceOfficerInBrowser(town);
        town.until(town.at17(firstMilestone).minus(Duration.ofDays(2)));
        mair.report("Twelve carers are approved.", "100000.50", "carers.txt");
        priya.returnReport("Say how many of them have begun.");
        mair.mendReport("Say how many of them have begun.", "Nine have begun.");
        priya.acceptReport("You accepted the report. Its payment is released.");
        femi.pay("£124,800.00", ORGANISATION);
        town.settle();

        town.until(town.at17(firstMilestone.plusDays(440)).minus(Duration.ofDays(2)));
        mair.report("Thirty people have found a home.", "312000", "homes.txt");
        priya.acceptReport("You accepted the last report. The grant is delivered.");
        femi.pay("£187,200.00", ORGANISATION);
        town.settle();
        priya.closeGrant();
        mair.hasNothingToDo();
    }

    private void evaluate() {
        var elin = new EvaluatorInBrowser(town);
        elin.begin(PROJECT);
        town.settle();
        elin.gather("Lonely people have company, and the county pays for it from now on.");
        town.settle();
        elin.verify();
        town.settle();
        priya.confirmRecommendation("Evidence and money agree.");
        town.settle();
        priya.hasNothingToDo();
    }

    /** Two browsers, two funders: neither here nor there does an address that somebody overheard show anything. */
    private void keepStrangersOut() {
        var elsewhere = new Town(product, browsers, "Other Fund", town.now());
        var bran = new StrangerInBrowser(elsewhere);
        var secrets = List.of(PROJECT, ORGANISATION, "Sensors in every home");
        var paths = town.visitedInSpace();
        assertThat(paths).hasSizeGreaterThan(20);
        // Nobody without a role comes to the funder's pages at all; the others ask whose something is.
        var addresses = Stream.concat(
                paths.stream().map(elsewhere::address),
                paths.stream().filter(path -> !path.startsWith("/manage")).map(town::address));
        assertThat(addresses.filter(address -> !bran.findsNothing(address, secrets)))
                .as("addresses that show a stranger something")
                .isEmpty();
        for (var file : mair.files()) {
            bran.cannotDownload(file);
            bran.cannotDownload(file.replace("/" + town.tenant.space() + "/", "/" + elsewhere.tenant.space() + "/"));
        }
    }
}
