package org.scalingfund.fund;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pot of money with aims and rules. */
public record Fund(
        FundId id,
        FundBasics basics,
        FundPurpose purpose,
        List<FundOutcome> outcomes,
        FundBudget budget,
        List<FundStatement> standard,
        List<Strand> strands) {

    /** How far a part is. */
    public enum Progress {
        NOT_BEGUN,
        BEGUN,
        WHOLE
    }

    public Fund {
        outcomes = List.copyOf(outcomes);
        standard = FundStatement.sorted(standard);
        strands = List.copyOf(strands);
    }

    public String name() {
        return basics.name();
    }

    public Optional<FundStatement> statement(Requirement requirement) {
        return standard.stream()
                .filter(statement -> statement.requirement() == requirement)
                .findFirst();
    }

    public Optional<Strand> strand(StrandId id) {
        return strands.stream().filter(strand -> strand.id().equals(id)).findFirst();
    }

    /** The requirements that nothing is said about yet. */
    public Set<Requirement> blank() {
        var blank = EnumSet.allOf(Requirement.class);
        standard.forEach(statement -> blank.remove(statement.requirement()));
        return blank;
    }

    /** How far a part is; strands are for funds that want them, so that one is enough. */
    public Progress progress(FundPart part) {
        return switch (part) {
            case BASICS -> progress(true, basics.officer().isNamed());
            case PURPOSE -> progress(purpose.isBegun(), purpose.isWhole());
            case OUTCOMES -> progress(!outcomes.isEmpty(), !outcomes.isEmpty());
            case BUDGET -> progress(!budget.years().isEmpty(), budget.isAllotted());
            case STANDARD -> progress(!standard.isEmpty(), blank().isEmpty());
            case STRANDS -> progress(!strands.isEmpty(), !strands.isEmpty());
        };
    }

    private static Progress progress(boolean begun, boolean whole) {
        return whole ? Progress.WHOLE : begun ? Progress.BEGUN : Progress.NOT_BEGUN;
    }
}
