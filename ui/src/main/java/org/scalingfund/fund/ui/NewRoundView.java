package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.document.Intake;
import org.scalingfund.fund.CreateRoundResult;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.NewRound;
import org.scalingfund.fund.RoundBasics;
import org.scalingfund.fund.RoundDocument;
import org.scalingfund.fund.RoundFiles;
import org.scalingfund.fund.RoundFilter;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.RoundTemplates;
import org.scalingfund.fund.Rounds;

/** Where a fund manager begins a round: of which fund, from what, what it is called. */
@Route(value = "manage/rounds/new", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class NewRoundView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    /** In the address the round to begin from. */
    static final String FROM = "from";

    /** In the address the fund that is chosen already. */
    static final String FUND = "fund";

    private static final int MOST_ROUNDS = 1000;

    private final transient Funds funds;
    private final transient Rounds rounds;
    private final Select<Fund> fund = new Select<>();
    private final StrandChoice strand = new StrandChoice();
    private final transient SourceChoice source;
    private final TextField title = Fields.text(getTranslation("fund.basics.title"), null);
    private final TextField code =
            Fields.text(getTranslation("fund.basics.code"), getTranslation("fund.basics.code.hint"));
    private final PartForm form;

    NewRoundView(Funds funds, Rounds rounds, RoundTemplates templates, RoundFiles files, Intake intake) {
        this.funds = funds;
        this.rounds = rounds;
        fund.setLabel(getTranslation("fund.new.fund"));
        fund.setItemLabelGenerator(Fund::name);
        fund.setWidthFull();
        fund.addValueChangeListener(change -> strand.offer(
                change.getValue() == null ? List.of() : change.getValue().strands()));
        strand.offer(List.of());
        source = new SourceChoice(templates.keys(), new RoundUpload(files, intake, this::name, this::refuse));
        form = new PartForm(getPageTitle(), getTranslation("fund.new.lead"), RoundPaths.all())
                .field("fund", fund)
                .add(new Anchor(FundPaths.begin(), getTranslation("fund.new.other-fund")))
                .field("strand", strand);
        source.addTo(form);
        form.field("title", title)
                .field("code", code)
                .action(getTranslation("fund.new.create"), this::create)
                .cancel();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        var all = funds.all();
        if (all.isEmpty()) {
            getContent()
                    .add(
                            new BackLink(RoundPaths.all()),
                            new PageTitle(getPageTitle()),
                            new EmptyState(
                                    getTranslation("fund.new.no-fund"),
                                    getTranslation("fund.new.no-fund.why"),
                                    new Anchor(FundPaths.begin(), getTranslation("fund.fund.new"))));
            return;
        }
        fund.setItems(all);
        var address = event.getLocation().getQueryParameters();
        source.offer(
                rounds.list(RoundFilter.ALL, null, MOST_ROUNDS),
                address.getSingleParameter(FROM).flatMap(RoundId::parse));
        var asked = address.getSingleParameter(FUND);
        all.stream()
                .filter(one -> all.size() == 1
                        || asked.filter(one.id().toString()::equals).isPresent())
                .findFirst()
                .ifPresent(fund::setValue);
        getContent().add(form);
    }

    /** What the file calls its round, unless it has been given another name already. */
    private void name(RoundDocument document) {
        form.passes(List.of());
        if (title.isEmpty()) {
            title.setValue(document.title());
        }
        if (code.isEmpty()) {
            code.setValue(document.code());
        }
    }

    private void refuse(List<Problem> problems) {
        form.showProblems(problems);
    }

    private void create() {
        var entered = Fields.words(code).toUpperCase(Locale.ROOT);
        var problems = new ArrayList<RoundProblem>();
        if (fund.getValue() == null) {
            problems.add(RoundProblem.of(RoundPart.BASICS, "fund", "fund-missing"));
        }
        problems.addAll(source.problems());
        // The summary is that of what it begins from.
        problems.addAll(RoundBasics.problems(entered, Fields.words(title), "-"));
        if (!form.passes(problems)) {
            return;
        }
        var wanted = new NewRound(
                fund.getValue().id(), source.source().orElseThrow(), entered, Fields.words(title), strand.getValue());
        switch (rounds.create(wanted)) {
            case CreateRoundResult.Created(var round) -> RoundPaths.go(RoundPaths.round(round));
            case CreateRoundResult.CreatedWithout(var round, var questions) -> {
                Outcomes.refused(getTranslation("fund.template-file.left-out", String.join(", ", questions)));
                RoundPaths.go(RoundPaths.round(round));
            }
            case CreateRoundResult.CodeTaken _ -> form.show(getTranslation("fund.problem.code-taken"), "code");
            case CreateRoundResult.NoSuchStrand _ -> form.show(getTranslation("fund.problem.strand-missing"), "strand");
            case CreateRoundResult.NoSuchSource _ -> form.show(getTranslation("fund.problem.past-missing"), "past");
            case CreateRoundResult.NoSuchFund _ -> form.show(getTranslation("fund.problem.fund-missing"), "fund");
        }
    }
}
