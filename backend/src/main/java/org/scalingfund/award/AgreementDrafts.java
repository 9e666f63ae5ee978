package org.scalingfund.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.Texts;
import org.scalingfund.document.Documents;
import org.scalingfund.document.StoreResult;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** Writes agreements as files: to be signed, and again with both signatures. */
@Component
class AgreementDrafts {
    static final String SLOT = "agreement";
    private static final int DAYS_TO_SIGN = 28;

    private final AwardRepository repository;
    private final AwardQueries queries;
    private final AgreementDocument document;
    private final Documents documents;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final Texts texts;

    AgreementDrafts(
            AwardRepository repository,
            AwardQueries queries,
            AgreementDocument document,
            Documents documents,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            Deadlines deadlines,
            Texts texts) {
        this.repository = repository;
        this.queries = queries;
        this.document = document;
        this.documents = documents;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    /** Tried again after it was done, it changes nothing: the status has moved on. */
    void drawUp(AwardId award) {
        if (!repository.move(award, AwardStatus.ACCEPTED, AwardStatus.READY_TO_SIGN)) {
            return;
        }
        var agreement = repository.find(award).orElseThrow();
        store(award, "award.agreement.file");
        activity.remember(Deed.seenByApplicant(
                "award.agreement-drawn-up",
                SubjectKind.APPLICATION,
                agreement.application().value()));
        var signBy = deadlines.inDays(DAYS_TO_SIGN);
        workItems.open(new Waiting.Work(
                WorkKind.SIGN_FOR_RECIPIENT,
                award.value(),
                agreement.title(),
                new Waiting.ForOrganisation(agreement.organisation()),
                signBy));
        outbox.writeToAll(
                agreement.organisation(), "award.agreement-ready", agreement.reference(), agreement.title(), signBy);
    }

    /** The same agreement with who signed it and when. */
    void drawUpSigned(AwardId award) {
        store(award, "award.agreement.signed-file");
    }

    private void store(AwardId award, String nameKey) {
        var sheet = queries.find(award).orElseThrow();
        for (var language : languages(sheet)) {
            var name = texts.get(nameKey, language, sheet.purpose().reference()) + ".pdf";
            var stored = documents.storeGenerated(
                    award.value(),
                    SLOT,
                    name,
                    "application/pdf",
                    stream -> document.write(sheet, language, deadlines.zone(), stream));
            if (!(stored instanceof StoreResult.Stored)) {
                throw new IllegalStateException("The agreement could not be kept: " + stored);
            }
        }
    }

    /** Always in English; in Welsh too when the organisation's lead reads Welsh. */
    private List<Locale> languages(AwardSheet sheet) {
        var languages = new ArrayList<>(List.of(Texts.ENGLISH));
        var welshLead = queries.languagesOfLeads(sheet.parties().organisation()).stream()
                .anyMatch(language -> Texts.nearest(language).equals(Texts.WELSH));
        if (welshLead) {
            languages.add(Texts.WELSH);
        }
        return languages;
    }
}
