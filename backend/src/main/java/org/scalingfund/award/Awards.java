package org.scalingfund.award;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.document.Document;
import org.scalingfund.document.Documents;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers and agreements, for the people of both sides to read. */
@Service
public class Awards {
    private final AwardQueries queries;
    private final Documents documents;
    private final CaseDrawings drawings;
    private final CurrentTenant current;

    Awards(AwardQueries queries, Documents documents, CaseDrawings drawings, CurrentTenant current) {
        this.queries = queries;
        this.documents = documents;
        this.drawings = drawings;
        this.current = current;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public Optional<AwardSheet> find(AwardId award) {
        return queries.find(award);
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<OwnAward> findOwn(AwardId award) {
        return queries.findOwn(award, current.actor())
                .map(sheet -> new OwnAward(sheet, queries.binds(award, current.actor())));
    }

    /** The agreement as files, in each language it was drawn up in; also the signed one once both sides signed. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public List<Document> agreement(AwardId award) {
        return queries.find(award)
                .map(found -> documents.of(award.value(), AgreementDrafts.SLOT))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<Document> ownAgreement(AwardId award) {
        return queries.findOwn(award, current.actor())
                .map(found -> documents.of(award.value(), AgreementDrafts.SLOT))
                .orElse(List.of());
    }

    /** The latest award made for an application. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public Optional<AwardId> ofApplication(ApplicationId application) {
        return queries.ofApplication(application);
    }

    /** Offers and agreements not in force yet, the earliest offer first, after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public List<AwardRow> underWay(@Nullable AwardRow after, int limit) {
        return queries.underWay(after, limit);
    }

    /** Where an award stands in its process, drawn. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public Optional<CaseDrawing> drawing(AwardId award) {
        return queries.find(award).flatMap(found -> drawings.of(ProcessKind.AWARD, award.value()));
    }

    /** What is under way for the person's own organisations. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<AwardRow> ownUnderWay(int limit) {
        return queries.ownUnderWay(current.actor(), limit);
    }
}
