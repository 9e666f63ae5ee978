package org.scalingfund.demo;

import java.util.ArrayList;
import java.util.List;
import org.scalingfund.base.Money;
import org.scalingfund.fund.FinancialYear;
import org.scalingfund.fund.FundBasics;
import org.scalingfund.fund.FundBudget;
import org.scalingfund.fund.FundChangeResult;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.FundOutcome;
import org.scalingfund.fund.FundPurpose;
import org.scalingfund.fund.FundStatement;
import org.scalingfund.fund.FundStatement.Stance;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.NewFund;
import org.scalingfund.fund.Requirement;
import org.scalingfund.fund.SeniorOfficer;
import org.scalingfund.fund.Strand;
import org.scalingfund.fund.StrandId;
import org.springframework.stereotype.Component;

/** How the two funds were set up before their first rounds. */
@Component
class FundStory {
    static final String SCALE = "SCALE";
    static final String LEARN = "LEARN";

    private final Funds funds;

    FundStory(Funds funds) {
        this.funds = funds;
    }

    /** What a fund says of itself; its years follow one another from the one in which it is begun. */
    private record Design(
            FundBasics basics,
            FundPurpose purpose,
            List<FundOutcome> outcomes,
            List<Money> years,
            List<FundStatement> standard,
            List<Strand> strands) {}

    /** The English fund for adult social care: twelve million over five years, in three strands. */
    FundId care(Fundland land, int day) {
        return begun(
                land,
                day,
                new Design(
                        new FundBasics(
                                "Scaling Innovation in Care",
                                "For innovations in adult social care that have worked in one place and are ready for more.",
                                new SeniorOfficer("Siobhán Keane", "Director of Adult Social Care Reform")),
                        new FundPurpose(
                                "More people reached fairly, evidence that others can use, and support that lasts after"
                                        + " the grant.",
                                "Good support is found in some places and not in others. Councils pay for pilots; few"
                                        + " pay for the second and third area, so that what works stays where it began.",
                                "It pays for two years of growing into new areas, for people with lived experience to"
                                        + " lead, and for an evaluation that is planned before the first person is reached.",
                                "People who draw on care live as they choose near those they love. Unpaid carers get"
                                        + " time of their own. Workers have posts that last.",
                                "Councils keep paying once the grant ends; providers find and keep workers; data can be"
                                        + " shared lawfully between partners."),
                        List.of(
                                new FundOutcome(
                                        "People in long-term Shared Lives arrangements",
                                        "Counted by the schemes on 31 March each year",
                                        "640 in the funded areas",
                                        "1,180 three years after the first awards"),
                                new FundOutcome(
                                        "Quality of life that people with support report",
                                        "ASCOT interview, mean of 24 points, a sample of 30 in each area",
                                        "19.0",
                                        "20.2 at the end of each grant"),
                                new FundOutcome(
                                        "Unpaid carers who had a break in the past month",
                                        "The yearly survey of carers",
                                        "31%",
                                        "45% when the fund ends")),
                        money("1200000.00", "2600000.00", "3400000.00", "3000000.00", "1800000.00"),
                        standard(
                                "The panel of the department advises on schemes above £50 million a year; this one is smaller.",
                                "Two people from other funders read the plan of each round before it opens."),
                        List.of(
                                new Strand(
                                        StrandId.random(),
                                        SCALE,
                                        "Scaling what works",
                                        "Taking a proven model into new areas, for up to 24 months."),
                                new Strand(
                                        StrandId.random(),
                                        "CAPACITY",
                                        "Founders and capacity",
                                        "Social entrepreneurs, disabled founders among them, with money for access."),
                                new Strand(
                                        StrandId.random(),
                                        LEARN,
                                        "Evaluation top-ups",
                                        "Finding out more than a grant asks for, with a comparison."))));
    }

    /** The Scottish fund for families: nine million over five years, in one piece. */
    FundId families(Fundland land, int day) {
        return begun(
                land,
                day,
                new Design(
                        new FundBasics(
                                "Growing Whole-Family Support",
                                "For partnerships that bring whole-family support to more children, earlier and in one piece.",
                                new SeniorOfficer("Dr Calum Beaton", "Deputy Director, Children and Families")),
                        new FundPurpose(
                                "More families supported before a crisis, by people they know, and fewer children looked"
                                        + " after away from home.",
                                "Families tell their story to five services and are helped by none of them in time.",
                                "It pays partnerships for a named worker, for shared practice across services, and for"
                                        + " children and young people to shape both.",
                                "Children grow up safe at home. Parents ask for help early, because it helped others.",
                                "Partners release staff for it; records can be shared with the family’s leave; the posts"
                                        + " are in core budgets after three years."),
                        List.of(
                                new FundOutcome(
                                        "Families supported before a child protection plan",
                                        "Counted by the partnerships each quarter",
                                        "1,150 a year",
                                        "2,300 a year by the fourth year"),
                                new FundOutcome(
                                        "Emergency visits of children in supported families",
                                        "Hospital records, against two neighbouring areas",
                                        "48 for each 100 families a year",
                                        "36 for each 100 families a year")),
                        money("900000.00", "2100000.00", "2700000.00", "2100000.00", "1200000.00"),
                        standard(
                                "The Complex Grants Advice Panel is for departments of the UK Government.",
                                "The Scottish Government’s own gateway review read the fund’s design."),
                        List.of()));
    }

    private FundId begun(Fundland land, int day, Design design) {
        var id = FundId.random();
        var total = design.years().stream().reduce(Money.ZERO, Money::plus);
        land.manager(day, 10, () -> {
            funds.create(new NewFund(id, design.basics(), total));
            done(funds.changePurpose(id, funds.find(id).orElseThrow().purpose(), design.purpose()));
            done(funds.changeOutcomes(id, List.of(), design.outcomes()));
            done(funds.changeBudget(
                    id, new FundBudget(total, List.of()), new FundBudget(total, years(land, day, design.years()))));
            done(funds.changeStandard(id, List.of(), design.standard()));
            done(funds.changeStrands(id, List.of(), design.strands()));
        });
        return id;
    }

    private static List<FundBudget.Year> years(Fundland land, int day, List<Money> amounts) {
        var first = FinancialYear.of(land.day(day));
        var years = new ArrayList<FundBudget.Year>();
        for (var amount : amounts) {
            years.add(new FundBudget.Year(first.plus(years.size()), amount));
        }
        return years;
    }

    /** Both funds comply with nine requirements in the same way, by the same product; about advice they explain. */
    private static List<FundStatement> standard(String whyNoAdvice, String insteadOfAdvice) {
        return List.of(
                complies(Requirement.SENIOR_OFFICER, "Named above, appointed by letter and confirmed every April."),
                complies(
                        Requirement.APPROVALS,
                        "By the scheme of delegation; every award and payment is recorded here."),
                new FundStatement(Requirement.ADVICE, Stance.EXPLAIN, whyNoAdvice, insteadOfAdvice),
                complies(Requirement.BUSINESS_CASE, "Approved by the board with four options and reviewed every year."),
                complies(
                        Requirement.COMPETITION, "Every round is open and its criteria are published before it opens."),
                complies(
                        Requirement.AGREEMENTS,
                        "Nothing is paid before both sides have signed an agreement from our template."),
                complies(
                        Requirement.RISK,
                        "Organisations are checked before an offer, and two people make every payment."),
                complies(
                        Requirement.PERFORMANCE,
                        "Milestones and outcomes stand in each agreement, with regular reports."),
                complies(
                        Requirement.ANNUAL_REVIEW,
                        "Each grant is reviewed every April and what is unspent comes back."),
                complies(Requirement.TRAINING, "Nobody is given applications to assess before the half-day course."));
    }

    private static FundStatement complies(Requirement requirement, String how) {
        return new FundStatement(requirement, Stance.COMPLY, how, "");
    }

    private static List<Money> money(String... pounds) {
        return List.of(pounds).stream().map(Money::of).toList();
    }

    private static void done(FundChangeResult result) {
        Expect.that(FundChangeResult.Done.class, result);
    }
}
