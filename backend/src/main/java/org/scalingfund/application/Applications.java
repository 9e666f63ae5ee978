package org.scalingfund.application;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.scalingfund.notification.Outbox;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications as those who write them begin them, come back to them and take them back. */
@Service
public class Applications {
    private final ApplicationRepository repository;
    private final ApplicationQueries queries;
    private final ApplicationVisibilityQueries visibility;
    private final TeamQueries teams;
    private final ApplicationPages pages;
    private final ApplicationProgress progress;
    private final ApplicationLifecycle lifecycle;
    private final Withdrawals withdrawals;
    private final ActivityLog log;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final CurrentTenant current;
    private final InstantSource clock;

    Applications(
            ApplicationRepository repository,
            ApplicationQueries queries,
            ApplicationVisibilityQueries visibility,
            TeamQueries teams,
            ApplicationPages pages,
            ApplicationProgress progress,
            ApplicationLifecycle lifecycle,
            Withdrawals withdrawals,
            ActivityLog log,
            WorkItems workItems,
            Outbox outbox,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.queries = queries;
        this.visibility = visibility;
        this.teams = teams;
        this.pages = pages;
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.withdrawals = withdrawals;
        this.log = log;
        this.workItems = workItems;
        this.outbox = outbox;
        this.current = current;
        this.clock = clock;
    }

    /** What there is to choose before starting; nothing when no such round was published here. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<StartSheet> beforeStarting(RoundId round) {
        return teams.publishedRound(round)
                .map(found -> new StartSheet(found, teams.organisationsOf(current.actor(), round), clock.instant()));
    }

    /** Starts an application, unless the organisation is writing one for this round already. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public StartResult start(RoundId round, OrganisationId organisation, String title) {
        var typed = Typed.kept(title).strip();
        if (typed.isEmpty() || typed.length() > OutlineField.TITLE.longest()) {
            return new StartResult.TitleUnusable(OutlineField.TITLE.longest());
        }
        var name = repository.nameOfOwn(organisation, current.actor());
        if (name.isEmpty() || !repository.isPublished(round)) {
            return new StartResult.NotFound();
        }
        var open = repository.lockOpenRound(round);
        if (open.isEmpty()) {
            return new StartResult.RoundNotOpen();
        }
        var draft = repository.draftOf(organisation, round);
        return draft.isPresent() ? draft.get() : start(open.get(), organisation, name.get(), typed);
    }

    private StartResult start(
            ApplicationRepository.OpenRound round, OrganisationId organisation, String name, String title) {
        var id = ApplicationId.random();
        var reference = ApplicationReference.of(round.code(), round.nextReference());
        repository.countReference(round);
        repository.insert(
                new ApplicationRepository.Start(id, reference, title, organisation, name, current.actor()), round);
        lifecycle.begin(id, round.closesAt());
        workItems.open(new Waiting.Work(
                WorkKind.SUBMIT_APPLICATION,
                id.value(),
                reference.titled(title),
                new Waiting.ForOrganisation(organisation),
                round.closesAt()));
        log.remember(Deed.seenByApplicant(
                "application.started", SubjectKind.APPLICATION, id.value(), reference.text(), name));
        return new StartResult.Started(id);
    }

    /** The task list of an application of the person's. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<TaskSheet> tasks(ApplicationId application) {
        var draft = repository.look(application, current.actor());
        return queries.sheet(application, visibility.own())
                .map(sheet -> new TaskSheet(
                        sheet,
                        pages.tasks(sheet),
                        teams.teamOf(application),
                        draft.isPresent() && draft.get().capacity().maySign(),
                        clock.instant()));
    }

    /** Takes an application back, as long as nothing final has become of it. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public WithdrawResult withdraw(ApplicationId application) {
        var locked = repository.lock(application, current.actor());
        if (locked.isEmpty()) {
            return new WithdrawResult.NotFound();
        }
        var draft = locked.get();
        if (!draft.capacity().maySign()) {
            return new WithdrawResult.NotASignatory();
        }
        if (!withdrawals.withdraw(application, draft.status())) {
            return new WithdrawResult.AlreadyEnded(draft.status());
        }
        log.remember(Deed.seenByApplicant(
                "application.withdrawn", SubjectKind.APPLICATION, application.value(), draft.reference()));
        outbox.writeToAll(draft.organisation(), "application-withdrawn", draft.reference(), draft.title());
        queries.sheet(application, visibility.own()).stream()
                .flatMap(sheet -> sheet.acceptedPartners().stream())
                .map(ApplicationSheet.Partner::organisation)
                .filter(Objects::nonNull)
                .forEach(partner ->
                        outbox.writeToAll(partner, "partner-application-withdrawn", draft.reference(), draft.title()));
        return new WithdrawResult.Withdrawn();
    }
}
