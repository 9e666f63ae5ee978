package org.scalingfund.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Scan;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationId;

/** Everything of one application on one sheet. */
public record ApplicationSheet(
        Facts facts,
        Terms terms,
        Outline outline,
        List<Section> sections,
        List<BudgetLine> budget,
        List<PlannedMilestone> plan,
        Eligibility eligibility,
        List<Partner> partners) {

    public ApplicationId id() {
        return facts.id();
    }

    /** Those that take part beside the one that leads, in the order in which they were invited. */
    public List<Partner> acceptedPartners() {
        return partners.stream()
                .filter(partner -> partner.organisation() != null)
                .toList();
    }

    /** All that take part, the one that leads among them. */
    public List<OrganisationId> organisations() {
        return Stream.concat(
                        Stream.of(facts.organisation()),
                        partners.stream().map(Partner::organisation).filter(Objects::nonNull))
                .toList();
    }

    /** The exact sum of the budget lines. */
    public Money total() {
        return budget.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The sum of the plan's payment shares, in percent. */
    public BigDecimal shares() {
        return plan.stream().map(PlannedMilestone::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whose application it is and where it stands. */
    public record Facts(
            ApplicationId id,
            String reference,
            OrganisationId organisation,
            String organisationName,
            ApplicationStatus status,
            Money amount,
            Instant startedAt,
            Instant closesAt,
            @Nullable Instant submittedAt,
            @Nullable String submittedBy,
            @Nullable String certifiedBy,
            @Nullable String hash) {}

    /**
     * What the round says about every application.
     *
     * @param certification what a second officer certifies before it is submitted; null when nobody has to
     */
    public record Terms(
            RoundId round,
            String roundTitle,
            String fundName,
            Money leastAward,
            Money mostAward,
            LocalDate workFrom,
            LocalDate workUntil,
            Instant decideBy,
            @Nullable String certification) {}

    /**
     * An organisation that takes part, or was asked to.
     *
     * @param organisation none as long as it has not accepted
     * @param part what it does in the project
     */
    public record Partner(@Nullable OrganisationId organisation, String name, String part) {}

    /** A section of the round's questions. */
    public record Section(UUID id, String title, List<Question> questions) {
        /** Those that are asked, the answers being what they are. */
        public List<Question> shown() {
            return questions.stream().filter(Question::shown).toList();
        }
    }

    /**
     * A question with what was answered; revision 0 is an answer nobody has begun.
     *
     * @param shown whether it is asked, the other answers being what they are; if not, its answer does not count
     * @param fits whether the answer fits the others, as the question demands; one that is not given does
     * @param answer what somebody wrote, or what was worked out
     * @param judgedUnder the criteria that the answer is read for
     */
    public record Question(
            org.scalingfund.fund.Question asked,
            boolean shown,
            boolean fits,
            String answer,
            int revision,
            @Nullable String savedBy,
            List<Attachment> attachments,
            List<Judgement> judgedUnder) {

        public QuestionId id() {
            return asked.id();
        }

        public String label() {
            return asked.label();
        }

        public QuestionKind kind() {
            return asked.kind();
        }

        /** By a file that waits for its scan too, but not by one that was removed. */
        public boolean isAnswered() {
            return kind() == QuestionKind.FILE
                    ? attachments.stream().anyMatch(file -> !file.scan().isRemoved())
                    : !answer.isBlank();
        }
    }

    /** A criterion that an answer is read for, with its weight in percent. */
    public record Judgement(String criterion, int weight) {}

    /** A file under a question. */
    public record Attachment(DocumentId id, String name, String mediaType, long bytes, String sha256, Scan scan) {}

    /** The rules that said no, and what a person then said about it. */
    public record Eligibility(
            List<String> findings, @Nullable Review review) {}

    /** A person's word on what the rules found. */
    public record Review(boolean confirmed, String reasons, String reviewedBy, Instant reviewedAt) {}
}
