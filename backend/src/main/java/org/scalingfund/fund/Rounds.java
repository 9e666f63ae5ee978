package org.scalingfund.fund;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.ProcessKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A funder's rounds as fund managers begin and read them; auditors read along. */
@Service
public class Rounds {
    private static final int HISTORY = 50;

    private final RoundRepository repository;
    private final RoundQueries queries;
    private final FundRepository funds;
    private final FormRepository forms;
    private final RoundBlueprints blueprints;
    private final TemplateStore templates;
    private final FunderClock clock;
    private final ActivityLog activity;
    private final CaseDrawings drawings;

    Rounds(
            RoundRepository repository,
            RoundQueries queries,
            FundRepository funds,
            FormRepository forms,
            RoundBlueprints blueprints,
            TemplateStore templates,
            FunderClock clock,
            ActivityLog activity,
            CaseDrawings drawings) {
        this.repository = repository;
        this.queries = queries;
        this.funds = funds;
        this.forms = forms;
        this.blueprints = blueprints;
        this.templates = templates;
        this.clock = clock;
        this.activity = activity;
        this.drawings = drawings;
    }

    /** What the round page shows beside the round: how many applications by status, and what happened, newest first. */
    public record Sheet(Round round, Map<String, Integer> applications, List<Entry> history) {}

    /** Begins a draft that has everything that it begins from has; only the funder sees it. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public CreateRoundResult create(NewRound wanted) {
        var fund = funds.find(wanted.fund());
        if (fund.isEmpty()) {
            return new CreateRoundResult.NoSuchFund();
        }
        var strand = wanted.strand();
        if (strand != null && !funds.keepStrand(wanted.fund(), strand.id())) {
            return new CreateRoundResult.NoSuchStrand();
        }
        var found = blueprints.find(wanted.source());
        if (found.isEmpty()) {
            return new CreateRoundResult.NoSuchSource();
        }
        var blueprint = found.get();
        var round = new Round(
                RoundId.random(),
                wanted.fund(),
                fund.get().name(),
                RoundStatus.DRAFT,
                new RoundBasics(wanted.code(), wanted.title(), blueprint.summary(), strand),
                blueprint.dates(),
                blueprint.money(),
                blueprint.audience(),
                blueprint.scoring(),
                null,
                null);
        if (!repository.insert(round, clock.now())) {
            return new CreateRoundResult.CodeTaken();
        }
        insert(round.id(), blueprint.form());
        activity.remember(Deed.withinFunder(
                "round.drafted", SubjectKind.ROUND, round.id().value(), wanted.code(), wanted.title()));
        var without = bringTemplates(wanted.source(), round.id(), blueprint.form());
        return without.isEmpty()
                ? new CreateRoundResult.Created(round.id())
                : new CreateRoundResult.CreatedWithout(round.id(), without);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<Round> find(RoundId id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<Sheet> sheet(RoundId id) {
        return repository
                .find(id)
                .map(round -> new Sheet(
                        round, queries.applicationsOf(id), activity.historyOf(id.value(), false, null, HISTORY)));
    }

    /** Where the round stands in its process; nothing while it is a draft. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<CaseDrawing> drawing(RoundId id) {
        return repository.find(id).flatMap(round -> drawings.of(ProcessKind.ROUND, id.value()));
    }

    /** The rounds that pass {@code filter}, the last to close first, at most {@code limit} after {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<RoundRow> list(RoundFilter filter, @Nullable RoundRow after, int limit) {
        return queries.rounds(filter, after, limit);
    }

    /** The zone in which this funder's dates are entered and read. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public ZoneId zone() {
        return clock.zone();
    }

    /** The codes of the questions whose template files were not taken. */
    private List<String> bringTemplates(RoundSource source, RoundId round, RoundForm form) {
        return switch (source) {
            case RoundSource.Template _ -> List.of();
            case RoundSource.Past(var past) -> {
                templates.copy(forms.find(past), form);
                yield List.of();
            }
            case RoundSource.File file -> templates.take(round, form, file.templates());
        };
    }

    private void insert(RoundId round, RoundForm form) {
        for (var i = 0; i < form.sections().size(); i++) {
            forms.insert(round, form.sections().get(i), i);
        }
        for (var i = 0; i < form.criteria().size(); i++) {
            forms.insert(round, form.criteria().get(i), i);
        }
    }
}
