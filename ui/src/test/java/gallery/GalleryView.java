package gallery;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Deadline;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.FilterBar;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.LongText;
import org.scalingfund.base.ui.MoneyTable;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.base.ui.TaskList;
import org.scalingfund.base.ui.TaskState;
import org.scalingfund.base.ui.TimeLine;
import org.scalingfund.base.ui.Tone;

/** Most patterns on one page. */
@Route(value = "gallery", layout = GalleryFrame.class)
public class GalleryView extends Composite<Div> {
    private static final Instant NOW = Instant.parse("2026-06-30T11:04:00Z");

    private record Sample(
            String reference, String name, String organisation, BigDecimal amount, Tone tone, Instant due) {}

    public GalleryView() {
        var title = new PageTitle(
                "Your application", "Shared lives in Gwynedd. You can leave and come back; all is saved.");
        var problems = new ErrorSummary(title);
        getContent().add(new BackLink("gallery"), problems, title);
        addForm(problems);
        addWork();
        addRows();
        addMoney();
        addStory();
    }

    private void addForm(ErrorSummary problems) {
        var mark = new SaveMark();
        mark.saved(NOW);
        var name = new TextField("Name of the innovation");
        name.setHelperText("As people who use it call it");
        name.setId("innovation-name");
        var email = new EmailField("E-mail address");
        var start = new DatePicker("Start");
        var area = new ComboBox<String>("Council area");
        area.setItems("Gwynedd", "Powys", "Swansea");
        var where = new RadioButtonGroup<String>("Where does it run today?");
        where.setItems("In one place", "In several places", "Nowhere yet");
        var agreed = new Checkbox("My organisation knows of this application");
        var story = new LongText("What changes for people?", "In your own words; up to 20 words.", 20);
        var go = new Button(
                "Submit application",
                click -> problems.show(List.of(
                        new Problem("Enter the name of the innovation", name),
                        new Problem("Enter an e-mail address, such as name@example.org", email),
                        new Problem("Tell us what changes for people", story.field()))));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var done = new Button("Save", click -> {
            mark.saved(NOW);
            problems.clear();
            Outcomes.done("Your answers are saved.");
        });
        var refuse = new Button(
                "Withdraw",
                click -> Outcomes.refused(
                        "The round closed at 17:00 on 3 July. You can ask for a late submission until 7 July."));
        refuse.addThemeVariants(ButtonVariant.ERROR);
        var fail = new Button("Fail", click -> {
            throw new IllegalStateException("Broken on purpose, for the test");
        });
        fail.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(go, done, refuse, fail, mark);
        row.addClassName("button-row");
        var form = new Div(name, email, start, area, where, agreed, story);
        form.addClassName("form");
        getContent().add(form, row);
    }

    private void addWork() {
        var closes = NOW.plus(Duration.ofHours(2));
        getContent()
                .add(new Paragraph(new Deadline(
                        closes,
                        NOW,
                        at -> at.isAfter(closes) ? "Closed at 14:04" : "Closes " + Language.fromNow(closes, at))));
        var tasks = new TaskList();
        tasks.add("Your organisation", "gallery", null, TaskState.COMPLETED);
        tasks.add("The innovation", "gallery/question", "8 questions, about 40 minutes", TaskState.IN_PROGRESS);
        tasks.add("Budget", "gallery/question", "Your finance colleague can fill this in", TaskState.NOT_YET_STARTED);
        tasks.add("Check and submit", "gallery", "When the other parts are complete", TaskState.CANNOT_START_YET);
        var facts = new SummaryList();
        facts.add("Organisation", "Cwm Taf Carers’ Co-operative", "gallery");
        facts.add("Lead", "Mair Rees", "gallery");
        facts.addMissing("Council areas", "gallery");
        var tags = new Paragraph(
                new StatusTag("Accepted", Tone.GOOD),
                new StatusTag("In assessment", Tone.INFO),
                new StatusTag("Report due", Tone.WARN),
                new StatusTag("Not eligible", Tone.BAD),
                new StatusTag("Draft", Tone.QUIET));
        tags.addClassName("tags");
        getContent().add(new H2("What is left to do"), tasks, new H2("Check your answers"), facts, tags);
    }

    private void addRows() {
        var filter = new FilterBar(() -> {}, () -> {});
        filter.add(new TextField("Search"), new ComboBox<String>("Status"));
        filter.setFound("24 applications");
        var rows = new KeysetList<Sample>("Applications to this round");
        rows.column("Application", row -> new Anchor("gallery/" + row.reference(), row.name()))
                .text("Organisation", Sample::organisation)
                .column("Status", row -> new StatusTag(row.tone() == Tone.GOOD ? "Scored" : "To score", row.tone()))
                .column("Due", row -> new DueDate(row.due(), NOW))
                .number("Asked for", row -> Language.formats().money(row.amount()));
        rows.show(samples("A"), true);
        rows.onMore(() -> rows.append(samples("B"), false));
        var none = new EmptyState(
                "No grants yet",
                "Grants appear here when an offer has been accepted and the agreement is signed.",
                new Anchor("gallery", "See the offers that wait for an answer"));
        getContent().add(new H2("Applications"), filter, rows, none);
    }

    private static List<Sample> samples(String batch) {
        return List.of(
                new Sample(
                        batch + 1,
                        "Shared lives in Gwynedd",
                        "Cwm Taf Carers’ Co-operative",
                        new BigDecimal("249500.00"),
                        Tone.GOOD,
                        NOW.minus(Duration.ofDays(2))),
                new Sample(
                        batch + 2,
                        "Night support by neighbours",
                        "Powys County Council",
                        new BigDecimal("98000.00"),
                        Tone.INFO,
                        NOW.plus(Duration.ofHours(4))),
                new Sample(
                        batch + 3,
                        "Care <i>navigators</i> & young carers",
                        "Harbour Social Enterprise",
                        new BigDecimal("120350.50"),
                        Tone.INFO,
                        NOW.plus(Duration.ofDays(3))),
                new Sample(
                        batch + 4,
                        "A home from hospital team",
                        "Swansea Bay Charity",
                        new BigDecimal("75000.00"),
                        Tone.QUIET,
                        NOW.plus(Duration.ofDays(40))));
    }

    private void addMoney() {
        var money = new MoneyTable("Budget by year", "What for", List.of("2026/27", "2027/28", "Total"));
        money.show(List.of(
                new MoneyTable.Row("Salaries", List.of(amount("80000"), amount("82400.50"), amount("162400.50"))),
                new MoneyTable.Row("Evaluation", List.of(amount("12000"), amount("14000"), amount("26000"))),
                new MoneyTable.Row("Travel", List.of(amount("1500"), amount("900"), amount("2400")))));
        getContent().add(new H2("Money"), money);
    }

    private void addStory() {
        var story = new TimeLine();
        story.add(NOW, "Mair Rees", "Submitted the application");
        story.add(NOW.minus(Duration.ofHours(30)), "Owen Bell", "Completed the budget");
        story.add(NOW.minus(Duration.ofDays(9)), "Mair Rees", "Started the application");
        getContent().add(new H2("What happened"), story);
    }

    private static BigDecimal amount(String pounds) {
        return new BigDecimal(pounds);
    }
}
