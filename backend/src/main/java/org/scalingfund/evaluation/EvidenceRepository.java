package org.scalingfund.evaluation;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.EVIDENCE_CLAIM;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceRepository {
    private final DSLContext db;

    EvidenceRepository(DSLContext db) {
        this.db = db;
    }

    void state(ApplicationId application, EvidenceFacts facts, String note, boolean verified, PersonId by, Instant at) {
        var row = db.newRecord(EVIDENCE_CLAIM);
        row.setTheoryOfChange(facts.theoryOfChange());
        row.setPrePostData(facts.prePostData());
        row.setComparisonGroup(facts.comparisonGroup());
        row.setEffectExcludesZero(facts.effectExcludesZero());
        row.setIndependentEvaluator(facts.independentEvaluator());
        row.setReplicatedSites(facts.replicatedSites());
        row.setUnitCostKnown(facts.unitCostKnown());
        row.setOperatedByOthers(facts.operatedByOthers());
        row.setManualOrLicence(facts.manualOrLicence());
        row.setImpactSustained(facts.impactSustained());
        row.setNote(note);
        row.setStatedBy(by.value());
        row.setStatedAt(at);
        db.insertInto(EVIDENCE_CLAIM)
                .set(EVIDENCE_CLAIM.APPLICATION_ID, application.value())
                .set(EVIDENCE_CLAIM.VERIFIED, verified)
                .set(row)
                .onConflict(EVIDENCE_CLAIM.TENANT_ID, EVIDENCE_CLAIM.APPLICATION_ID, EVIDENCE_CLAIM.VERIFIED)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** The applicant's claim, or what an evaluator verified. */
    Optional<EvidenceClaim> find(ApplicationId application, boolean verified) {
        return db.select(
                        DSL.row(
                                        EVIDENCE_CLAIM.THEORY_OF_CHANGE,
                                        EVIDENCE_CLAIM.PRE_POST_DATA,
                                        EVIDENCE_CLAIM.COMPARISON_GROUP,
                                        EVIDENCE_CLAIM.EFFECT_EXCLUDES_ZERO,
                                        EVIDENCE_CLAIM.INDEPENDENT_EVALUATOR,
                                        EVIDENCE_CLAIM.REPLICATED_SITES,
                                        EVIDENCE_CLAIM.UNIT_COST_KNOWN,
                                        EVIDENCE_CLAIM.OPERATED_BY_OTHERS,
                                        EVIDENCE_CLAIM.MANUAL_OR_LICENCE,
                                        EVIDENCE_CLAIM.IMPACT_SUSTAINED)
                                .mapping(EvidenceFacts::new),
                        EVIDENCE_CLAIM.NOTE,
                        EVIDENCE_CLAIM.STATED_AT)
                .from(EVIDENCE_CLAIM)
                .where(EVIDENCE_CLAIM.APPLICATION_ID.eq(application.value()))
                .and(EVIDENCE_CLAIM.VERIFIED.eq(verified))
                .fetchOptional(mapping(EvidenceClaim::new));
    }
}
