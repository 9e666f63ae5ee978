package org.scalingfund.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.scalingfund.browser.Browsers;

/** Who opens which page of the product, in which state of things; EveryPageTest finds what is missing here. */
final class EveryPage {
    private static final String LEAD = "applicant@example.org";
    private static final String SIGNATORY = "signatory@example.org";
    private static final String WESTMARCH = "gordon.hale@example.org";
    private static final String RURAL = "hilary.combe@example.org";
    private static final String KEYRING = "bernadette.quill@example.org";
    private static final String BRIGHT_HEATH = "angela.fenwick@example.org";
    private static final String QUAYSIDE = "idris.farouk@example.org";
    private static final String THREE_RIVERS = "callum.strand@example.org";
    private static final String GARDEN_ROOM = "isobel.crane@example.org";
    private static final String COMMON_THREAD = "olu.bankole@example.org";
    private static final String LANTERN = "grace.ferreira@example.org";
    private static final String NORTHFOLD = "catriona.bell@example.org";
    private static final String MANAGER = "manager@example.org";
    private static final String ASSESSOR = "assessor@example.org";
    private static final String EVALUATOR = "evaluator@example.org";

    private final Places at;
    private final Places scottish;
    private final Newcomers newcomers;
    private final Invited invited;
    private final String space;
    private final Itinerary way = new Itinerary();

    EveryPage(Places at, Places scottish, Newcomers newcomers, Invited invited, String space) {
        this.at = at;
        this.scottish = scottish;
        this.newcomers = newcomers;
        this.invited = invited;
        this.space = space;
    }

    List<Visit> visits() {
        inPublic();
        managingRounds();
        managingApplications();
        managingGrants();
        applying();
        takingPart();
        receiving();
        assessing();
        others();
        runningThePlatform();
        withNothingYet();
        return way.visits();
    }

    private void inPublic() {
        way.asNobody()
                .see("home")
                .see("home-nothing-found", "?words=zeppelin")
                .see("rounds", space, "rounds")
                .see("round-open", space, "rounds", at.round("A4"))
                .see("round-to-come", space, "rounds", at.round("A5"))
                .see("round-decided", space, "rounds", at.round("A2"))
                .see("round-scottish", "wfgf/rounds", scottish.round("B2"))
                .see("check", space, "rounds", at.round("A4"), "check")
                .see("check-perhaps", space, "rounds", at.round("A4"), "check?kind=CHARITY&nation=ENGLAND")
                .see("check-no", space, "rounds", at.round("A5"), "check?kind=COMPANY&nation=WALES&amount=5")
                .see("check-problems", space, "rounds", at.round("A4"), "check?kind=ZEBRA&amount=lots&end=soon")
                .see("check-too-late", space, "rounds", at.round("A2"), "check")
                .notFound("check-of-draft", space, "rounds", at.round("A6"), "check")
                .notFound("round-of-nobody", space, "rounds", UUID.randomUUID())
                .notFound("nowhere", "nowhere/rounds")
                .see("receipts", space, "receipts")
                .seeAfter("receipts-nothing-typed", page -> press(page, "Check receipt"), space, "receipts")
                .seeAfter("receipts-no-receipt", EveryPage::checkALetter, space, "receipts")
                .notFound("receipts-nowhere", "nowhere/receipts")
                .see("sign-in", "sign-in")
                .see("sign-in-page-too-old", "sign-in?ended")
                .see("sign-in-password-changed", "sign-in?changed")
                .seeElsewhereAfter("sign-in-refused", page -> press(page, "Sign in"), "sign-in")
                .see("register", "register")
                .seeAfter("register-problems", page -> press(page, "Create account"), "register")
                .see("register-sent", "register/sent")
                .see("confirm", newcomers.confirmation())
                .see("confirm-dead", "confirm/none")
                .see("forgotten", "forgotten")
                .see("forgotten-sent", "forgotten/sent")
                .see("reset", newcomers.reset())
                .see("reset-dead", "reset/none")
                .see("developer-mail", "developer/mail");
    }

    private void managingRounds() {
        var draft = at.round("A6");
        var section = at.section("A6", 1);
        var fund = at.fund("A6");
        way.as("manager", MANAGER, space)
                .see("work")
                .see("account", "account")
                .see("people", "settings/people")
                .see("rounds", "manage/rounds")
                .see("funds", "manage/funds")
                .see("fund-new", "manage/funds/new")
                .see("fund", "manage/funds", fund)
                .see("fund-basics", "manage/funds", fund, "basics")
                .see("fund-purpose", "manage/funds", fund, "purpose")
                .see("fund-outcomes", "manage/funds", fund, "outcomes")
                .see("fund-budget", "manage/funds", fund, "budget")
                .see("fund-standard", "manage/funds", fund, "standard")
                .see("fund-standard-second", "manage/funds", fund, "standard", "2")
                .see("fund-strands", "manage/funds", fund, "strands")
                .notFound("fund-of-others", "manage/funds", scottish.fund("B1"))
                .see("round-new", "manage/rounds/new")
                .see("round-draft", "manage/rounds", draft)
                .see("round-draft-basics", "manage/rounds", draft, "basics")
                .see("round-draft-audience", "manage/rounds", draft, "audience")
                .see("round-draft-money", "manage/rounds", draft, "money")
                .see("round-draft-dates", "manage/rounds", draft, "dates")
                .see("round-draft-questions", "manage/rounds", draft, "questions")
                .see("round-draft-preview", "manage/rounds", draft, "preview")
                .see("round-draft-section", "manage/rounds", draft, "sections", section)
                .see(
                        "round-draft-question",
                        "manage/rounds",
                        draft,
                        "sections",
                        section,
                        "questions",
                        at.question(section, 1))
                .see("round-draft-criteria", "manage/rounds", draft, "criteria")
                .see("round-draft-criterion", "manage/rounds", draft, "criteria", at.criterion("A6", 1))
                .see("round-draft-scoring", "manage/rounds", draft, "scoring")
                .see("round-draft-check", "manage/rounds", draft, "check")
                .see("round-to-come", "manage/rounds", at.round("A5"))
                .see("round-to-come-move-dates", "manage/rounds", at.round("A5"), "move-dates")
                .see("round-to-come-withdraw", "manage/rounds", at.round("A5"), "withdraw")
                .see("round-open", "manage/rounds", at.round("A4"))
                .see("round-open-move-dates", "manage/rounds", at.round("A4"), "move-dates")
                .see("round-in-assessment", "manage/rounds", at.round("A3"))
                .see("enquiries", "manage/rounds", at.round("A4"), "enquiries")
                .see("enquiries-none", "manage/rounds", at.round("A3"), "enquiries")
                .see("enquiries-draft", "manage/rounds", at.round("A6"), "enquiries")
                .see("enquiries-until", "manage/rounds", at.round("A5"), "enquiries/until")
                .see("enquiry-waiting", "manage/enquiries", at.enquiry("A4", "WAITING"))
                .seeAfter(
                        "enquiry-problems",
                        page -> press(page, "Publish answer"),
                        "manage/enquiries",
                        at.enquiry("A4", "WAITING"))
                .see("enquiry-published", "manage/enquiries", at.enquiry("A4", "PUBLISHED"))
                .see("enquiry-private", "manage/enquiries", at.enquiry("A4", "PRIVATE"))
                .see("enquiry-set-aside", "manage/enquiries", at.enquiry("A4", "SET_ASIDE"))
                .notFound("enquiry-of-others", "manage/enquiries", scottish.enquiry("B2", "WAITING"))
                .see("round-decided", "manage/rounds", at.round("A2"))
                .notFound("round-of-others", "manage/rounds", scottish.round("B1"))
                .notFound("own-application-of-others", "applications", at.application("A4", LEAD));
    }

    private void managingApplications() {
        var third = at.round("A3");
        var second = at.round("A2");
        way.see("applications", "manage/applications")
                .see("applications-of-round", "manage/rounds", second, "applications")
                .see("application-funded", "manage/applications", at.application("A2", LEAD))
                .see("application-ineligible", "manage/applications", at.application("A2", "patience.moyo@example.org"))
                .see("application-withdrawn", "manage/applications", at.application("A2", LANTERN))
                .see("application-in-assessment", "manage/applications", at.application("A3", LANTERN))
                .see("allocation", "manage/rounds", third, "allocation")
                .see("allocate", "manage/applications", at.application("A3", RURAL), "allocation")
                .see("allocate-more", "manage/applications", at.application("A3", LANTERN), "allocation")
                .see("progress", "manage/rounds", third, "progress")
                .see("progress-done", "manage/rounds", second, "progress")
                .see("scores", "manage/applications", at.application("A3", QUAYSIDE), "scores")
                .see(
                        "scores-moderated",
                        "manage/applications",
                        at.application("A2", "samir.haddad@example.org"),
                        "scores")
                .see("scores-none", "manage/applications", at.application("A3", RURAL), "scores")
                .see("decisions", "manage/rounds", second, "decisions")
                .see("decisions-not-yet", "manage/rounds", third, "decisions")
                .see("decision", "manage/rounds", second, "decisions", at.application("A2", LEAD))
                .see("release", "manage/rounds", second, "release")
                .see("release-not-yet", "manage/rounds", third, "release");
    }

    private void managingGrants() {
        way.see("award-offered", "manage/awards", at.award("A2", KEYRING))
                .see("award-accepted", "manage/awards", at.award("A2", WESTMARCH))
                .see("award-to-sign", "manage/awards", at.award("A2", RURAL))
                .see("award-in-force", "manage/awards", at.award("A2", LEAD))
                .see("grants", "manage/grants")
                .see("grant-running", "manage/grants", at.grant("A2", LEAD))
                .see("grant-late", "manage/grants", at.grant("A1", QUAYSIDE))
                .see("grant-closed", "manage/grants", at.grant("A1", BRIGHT_HEATH))
                .see("grant-insolvent", "manage/grants", at.grant("A1", THREE_RIVERS))
                .see("grant-end", "manage/grants", at.grant("A1", QUAYSIDE), "end")
                .see("report-to-review", "manage/reports", at.report("A1", GARDEN_ROOM, 3))
                .see("report-conditions", "manage/reports", at.report("A1", GARDEN_ROOM, 3), "conditions")
                .see("report-returned", "manage/reports", at.report("A1", COMMON_THREAD, 3))
                .see("report-accepted", "manage/reports", at.report("A1", BRIGHT_HEATH, 1))
                .see("payments", "manage/payments")
                .see("evaluations", "manage/evaluations")
                .see("grant-not-evaluated", "manage/grants", at.grant("A2", LEAD), "evaluation");
    }

    private void applying() {
        var draft = at.application("A4", LEAD);
        var submitted = at.application("A2", LEAD);
        way.as("lead", LEAD, space)
                .see("work")
                .see("account", "account")
                .see("organisations", "organisation")
                .see("organisation", "organisation", at.organisation(LEAD))
                .see("organisation-register", "organisation/register")
                .see("profile-basics", "organisation", at.organisation(LEAD), "profile/basics")
                .see("profile-address", "organisation", at.organisation(LEAD), "profile/address")
                .see("profile-size", "organisation", at.organisation(LEAD), "profile/size")
                .see("profile-contact", "organisation", at.organisation(LEAD), "profile/contact")
                .see("policies", "organisation", at.organisation(LEAD), "policies")
                .see("policy", "organisation", at.organisation(LEAD), "policies/insurance")
                .notFound("profile-of-others", "organisation", at.organisation(LANTERN), "profile/basics")
                .notFound("policies-of-others", "organisation", at.organisation(LANTERN), "policies")
                .see("applications", "applications")
                .see("apply", "rounds", at.round("A4"), "apply")
                .see("apply-too-late", "rounds", at.round("A2"), "apply")
                .see("ask", "rounds", at.round("A5"), "questions")
                .see("ask-too-late", "rounds", at.round("A4"), "questions")
                .notFound("ask-about-draft", "rounds", at.round("A6"), "questions")
                .see("application-draft", "applications", draft)
                .see("application-draft-about", "applications", draft, "about")
                .see("application-draft-section", "applications", draft, "sections", at.section("A4", 1))
                .see("application-draft-last-section", "applications", draft, "sections", at.section("A4", 3))
                .see("application-draft-plan", "applications", draft, "plan")
                .see("application-draft-budget", "applications", draft, "budget")
                .see("application-draft-check", "applications", draft, "check")
                .see("application-draft-conditions", "applications", draft, "conditions")
                .see("application-draft-evidence", "applications", draft, "evidence")
                .see("application-funded", "applications", submitted)
                .see("application-funded-receipt", "applications", submitted, "submitted")
                .wayToAnother("application-funded-budget", "applications", submitted, "budget")
                .noAccess("manage", "manage/rounds")
                .notFound("application-of-others", "applications", at.application("A4", NORTHFOLD));
        way.as("ineligible", "patience.moyo@example.org", space)
                .see("application", "applications", at.application("A2", "patience.moyo@example.org"));
        way.as("withdrawn", LANTERN, space).see("application", "applications", at.application("A2", LANTERN));
    }

    private void takingPart() {
        var draft = at.application("A4", LEAD);
        var invitation = invited.to(draft, at.person(LEAD));
        way.asNobody()
                .see("partner-invitation", invitation)
                .see("partner-invitation-unknown", space, "partnerships/none");
        way.as("partner", QUAYSIDE, space)
                .see("applications", "applications")
                .see("application-draft", "applications", draft)
                .see("application-draft-partners", "applications", draft, "partners")
                .see("application-draft-check", "applications", draft, "check");
        way.as("asked", RURAL, "")
                .see("invitation-answer", invitation, "answer")
                .seeAfter("invitation-answer-problems", page -> press(page, "Take part"), invitation, "answer")
                .see("invitation-answer-unknown", space, "partnerships/none/answer")
                .notFound("partners-of-others", space, "applications", draft, "partners");
        way.as("newcomer-invited", newcomers.newcomer(), "").see("invitation-answer", invitation, "answer");
        way.as("lead-of-partners", LEAD, space)
                .see("application-draft-partners", "applications", draft, "partners")
                .seeAfter(
                        "application-draft-partners-problems",
                        page -> press(page, "Send invitation"),
                        "applications",
                        draft,
                        "partners");
    }

    private void receiving() {
        way.as("signatory", SIGNATORY, space)
                .see("work")
                .see("grants", "grants")
                .see("offer-accepted", "offers", at.award("A2", WESTMARCH))
                .see("agreement-to-sign", "awards", at.award("A2", WESTMARCH))
                .see("agreement-in-force", "awards", at.award("A2", LEAD))
                .see("grant", "grants", at.grant("A2", LEAD))
                .see("report", "milestones", at.milestone("A2", LEAD, 2), "report");
        way.as("certifier", SIGNATORY, "wfgf")
                .see("work")
                .see("application", "applications", scottish.application("B2", NORTHFOLD))
                .see("certify", "applications", scottish.application("B2", NORTHFOLD), "certify")
                .seeAfter(
                        "certify-problems",
                        page -> press(page, "Certify and submit"),
                        "applications",
                        scottish.application("B2", NORTHFOLD),
                        "certify");
        way.as("certified", NORTHFOLD, "wfgf")
                .see("application", "applications", scottish.application("B2", NORTHFOLD))
                .wayToAnother("certify", "applications", scottish.application("B2", NORTHFOLD), "certify")
                .wayToAnother("check", "applications", scottish.application("B2", NORTHFOLD), "check");
        way.as("keyring", KEYRING, space).see("work").see("offer", "offers", at.award("A2", KEYRING));
        way.as("late", QUAYSIDE, space)
                .see("work")
                .see("grant", "grants", at.grant("A1", QUAYSIDE))
                .see("report", "milestones", at.milestone("A1", QUAYSIDE, 3), "report");
        way.as("returned", COMMON_THREAD, space)
                .see("report", "milestones", at.milestone("A1", COMMON_THREAD, 3), "report")
                .see("report-conditions", "reports", at.report("A1", COMMON_THREAD, 3), "conditions");
        way.as("insolvent", THREE_RIVERS, space).see("grant", "grants", at.grant("A1", THREE_RIVERS));
        way.as("closed", BRIGHT_HEATH, space)
                .see("grant", "grants", at.grant("A1", BRIGHT_HEATH))
                .see("evaluation", "grants", at.grant("A1", BRIGHT_HEATH), "evaluation")
                .notFound("report", "milestones", at.milestone("A1", BRIGHT_HEATH, 1), "report");
    }

    private void assessing() {
        way.as("assessor", ASSESSOR, space)
                .see("work")
                .see("desk", "assessments")
                .see("assessment-invited", "assessments", at.assessment("A3", GARDEN_ROOM, ASSESSOR))
                .see("assessment-begun", "assessments", at.assessment("A3", LANTERN, ASSESSOR))
                .see("assessment-submitted", "assessments", at.assessment("A2", LEAD, ASSESSOR))
                .wayToAnother("assessment-of", "assessments/of", at.application("A3", LANTERN))
                .see("conditions", "assessments/of", at.application("A2", LEAD), "conditions/MOBILISERS")
                .noAccess("settings", "settings/people");
    }

    private void others() {
        way.as("administrator", "admin@example.org", space)
                .see("work")
                .see("people", "settings/people")
                .see("incidents", "settings/incidents")
                .see("activity", "settings/activity");
        way.as("finance", "finance@example.org", space)
                .see("work")
                .see("payments", "manage/payments")
                .see("grants", "manage/grants")
                .see("funds", "manage/funds")
                .see("fund", "manage/funds", at.fund("A6"));
        way.as("evaluator", EVALUATOR, space)
                .see("work")
                .see("evaluations", "manage/evaluations")
                .see("evaluation-gathering", "manage/evaluations", at.evaluation("GATHERING"))
                .see("evaluation-conditions", "manage/evaluations", at.evaluation("GATHERING"), "conditions")
                .see("evaluation-published", "manage/evaluations", at.evaluation("PUBLISHED"))
                .see("evaluation-superseded", "manage/evaluations", at.evaluation("SUPERSEDED"));
        way.as("auditor", "auditor@example.org", space)
                .see("work")
                .see("rounds", "manage/rounds")
                .see("application", "manage/applications", at.application("A2", LEAD));
        way.as("scottish", "manager.scotland@example.org", "wfgf")
                .see("work")
                .see("round-decided", "manage/rounds", scottish.round("B1"));
    }

    private void runningThePlatform() {
        way.as("platform", "platform@example.org", "")
                .see("home", "home")
                .see("funders", "funders")
                .see("funder-new", "funders/new")
                .see("duplicates", "funders/duplicates")
                .seeAfter("funder-new-problems", page -> press(page, "Bring the funder in"), "funders/new")
                .see("funder-administrator", "funders", space, "administrator")
                .notFound("funder-of-nobody", "funders/nowhere/administrator");
    }

    /** Somebody who registered a minute ago, and a funder's people before there is anything to do. */
    private void withNothingYet() {
        way.as("newcomer", newcomers.newcomer(), "").see("home", "home");
        way.as("newcomer", newcomers.newcomer(), space)
                .see("work")
                .see("organisations", "organisation")
                .see("applications", "applications")
                .see("apply", "rounds", at.round("A4"), "apply")
                .see("grants", "grants");
        way.as("new-space", newcomers.colleague(), newcomers.space())
                .see("work")
                .see("rounds", "manage/rounds")
                .see("round-new", "manage/rounds/new")
                .see("funds", "manage/funds")
                .see("applications", "manage/applications")
                .see("grants", "manage/grants")
                .see("payments", "manage/payments")
                .see("evaluations", "manage/evaluations")
                .see("desk", "assessments")
                .see("people", "settings/people")
                .seeAfter("session-ended", EveryPage::sessionEnds, "account");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void checkALetter(Page page) {
        page.locator("#receipt").fill("Dear sir or madam");
        press(page, "Check receipt");
    }

    /** The server forgets who this is, as after a long lunch. */
    private static void sessionEnds(Page page) {
        Browsers.settled(page);
        page.context().clearCookies();
        press(page, "Save name");
        page.locator(".v-system-error").waitFor();
    }
}
