package org.scalingfund.fund;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a round asks and what it is scored by, as files have it: criteria speak of questions by their codes. */
public record FormDocument(List<AskedSection> sections, List<ScoredCriterion> criteria) {

    public record AskedSection(String title, List<AskedQuestion> questions) {}

    /**
     * A question as files have it.
     *
     * @param note null when the fund notes nothing
     * @param wordLimit null for kinds that are not written
     * @param choices null for kinds that offer none
     * @param columns null for all but tables
     * @param mostRows null for all but tables
     * @param formulas null when there are none
     * @param template null when the fund hands out no file with it
     */
    public record AskedQuestion(
            String code,
            String label,
            String guidance,
            @Nullable String note,
            QuestionKind kind,
            boolean required,
            @Nullable Integer wordLimit,
            @Nullable List<String> choices,
            @Nullable List<Column> columns,
            @Nullable Integer mostRows,
            @Nullable Formulas formulas,
            @Nullable AskedTemplate template) {

        private static AskedQuestion of(Question question, @Nullable AskedTemplate template) {
            var shape = question.shape();
            return new AskedQuestion(
                    question.code(),
                    question.label(),
                    question.guidance(),
                    question.note().isEmpty() ? null : question.note(),
                    shape.kind(),
                    question.required(),
                    shape.wordLimit(),
                    shape.choices().isEmpty() ? null : shape.choices(),
                    shape.columns().isEmpty() ? null : shape.columns(),
                    shape.mostRows(),
                    Formulas.of(question.logic()),
                    template);
        }

        private List<String> offered() {
            return choices == null ? List.of() : choices;
        }

        private List<Column> named() {
            return columns == null ? List.of() : columns;
        }

        private String noted() {
            return note == null ? "" : note;
        }

        private QuestionLogic logic() {
            return formulas == null ? QuestionLogic.NONE : formulas.logic();
        }

        private Question question() {
            return new Question(
                    QuestionId.random(),
                    code,
                    label,
                    guidance,
                    noted(),
                    required,
                    new AnswerShape(kind, wordLimit, offered(), named(), mostRows),
                    logic());
        }

        private List<RoundProblem> problems() {
            var problems = new ArrayList<>(Question.problems(label, guidance, noted()));
            problems.addAll(AnswerShape.problems(kind, wordLimit, offered(), named(), mostRows));
            problems.addAll(QuestionLogic.problems(logic(), kind));
            if (template != null) {
                problems.addAll(template.problems());
            }
            return problems;
        }
    }

    /** A file that is handed out with a question: its bytes in Base64, and their SHA-256 to see that they arrived whole. */
    public record AskedTemplate(String name, String sha256, String content) {
        static AskedTemplate of(String name, byte[] bytes) {
            return new AskedTemplate(name, sha256(bytes), Base64.getEncoder().encodeToString(bytes));
        }

        /** To be asked for when nothing is wrong. */
        byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }

        private List<RoundProblem> problems() {
            try {
                return sha256(bytes()).equals(sha256) ? List.of() : List.of(problem("file-template-broken"));
            } catch (IllegalArgumentException noBase64) {
                return List.of(problem("file-miswritten"));
            }
        }

        private static RoundProblem problem(String code) {
            return RoundProblem.of(RoundPart.QUESTIONS, "template", code);
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }
    }

    /** The formulas of a question, null where there is none. */
    public record Formulas(
            @Nullable String shownWhen,
            @Nullable String validWhen,
            @Nullable String validWords,
            @Nullable String calculatedAs) {

        private static @Nullable Formulas of(QuestionLogic logic) {
            return logic.equals(QuestionLogic.NONE)
                    ? null
                    : new Formulas(
                            written(logic.shownWhen()),
                            written(logic.validWhen()),
                            written(logic.validWords()),
                            written(logic.calculatedAs()));
        }

        private QuestionLogic logic() {
            return new QuestionLogic(
                    Objects.requireNonNullElse(shownWhen, ""),
                    Objects.requireNonNullElse(validWhen, ""),
                    Objects.requireNonNullElse(validWords, ""),
                    Objects.requireNonNullElse(calculatedAs, ""));
        }

        private static @Nullable String written(String formula) {
            return formula.isEmpty() ? null : formula;
        }
    }

    /** A criterion; {@code questions} are the codes of those whose answers are read for it. */
    public record ScoredCriterion(
            String code, String title, String guidance, int weight, List<ScoreBand> bands, List<String> questions) {

        private static ScoredCriterion of(Criterion criterion, List<Question> asked) {
            return new ScoredCriterion(
                    criterion.code(),
                    criterion.title(),
                    criterion.guidance(),
                    criterion.weight(),
                    criterion.bands().stream()
                            .map(band -> new ScoreBand(band.from(), band.to(), band.description()))
                            .toList(),
                    asked.stream()
                            .filter(question -> criterion.questions().contains(question.id()))
                            .map(Question::code)
                            .toList());
        }

        private Criterion criterion(Map<String, QuestionId> asked) {
            return new Criterion(
                    CriterionId.random(),
                    code,
                    title,
                    guidance,
                    weight,
                    settled(),
                    questions.stream()
                            .map(question -> Objects.requireNonNull(asked.get(question), question))
                            .collect(Collectors.toSet()));
        }

        private List<Band> settled() {
            return bands.stream().map(ScoreBand::band).toList();
        }

        private void judge(DocumentFaults faults, Set<String> asked) {
            faults.each("bands", bands, (band, there) -> there.note(band.problems()));
            if (bands.stream().allMatch(band -> band.problems().isEmpty())) {
                faults.note(Criterion.problems(code, title, guidance, weight, settled()));
            }
            questions.stream()
                    .filter(question -> !asked.contains(question))
                    .forEach(question -> faults.note(
                            RoundProblem.of(RoundPart.CRITERIA, "questions", "file-no-question", question)));
        }
    }

    /** A band whose ends may yet be the wrong way round. */
    public record ScoreBand(int from, int to, String description) {
        private Band band() {
            return new Band(from, to, description);
        }

        private List<RoundProblem> problems() {
            var problems = new ArrayList<RoundProblem>();
            if (from > to) {
                problems.add(RoundProblem.of(RoundPart.CRITERIA, "bands", "file-band-order", from, to));
            }
            Lengths.check(problems, RoundPart.CRITERIA, "description", description, Lengths.TEXT);
            return problems;
        }
    }

    /** {@code templates} are the files that are handed out with its questions. */
    static FormDocument of(RoundForm form, Map<QuestionId, AskedTemplate> templates) {
        var asked = form.questions();
        return new FormDocument(
                form.sections().stream()
                        .map(section -> new AskedSection(
                                section.title(),
                                section.questions().stream()
                                        .map(question -> AskedQuestion.of(question, templates.get(question.id())))
                                        .toList()))
                        .toList(),
                form.criteria().stream()
                        .map(criterion -> ScoredCriterion.of(criterion, asked))
                        .toList());
    }

    /** A form with identifiers of its own; to be asked for when nothing is wrong. */
    RoundForm form() {
        var settled = sections.stream()
                .map(section -> new Section(
                        SectionId.random(),
                        section.title(),
                        section.questions().stream()
                                .map(AskedQuestion::question)
                                .toList()))
                .toList();
        var ids = settled.stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(Question::code, Question::id));
        return new RoundForm(
                criteria.stream().map(criterion -> criterion.criterion(ids)).toList(), settled);
    }

    /** The files that are handed out with its questions, by their codes. */
    Map<String, AskedTemplate> templates() {
        var templates = new LinkedHashMap<String, AskedTemplate>();
        sections.stream().flatMap(section -> section.questions().stream()).forEach(question -> {
            var template = question.template();
            if (template != null) {
                templates.put(question.code(), template);
            }
        });
        return templates;
    }

    /** Notes what keeps this from being a form. */
    void judge(DocumentFaults faults) {
        var codes = new HashSet<String>();
        faults.each("sections", sections, (section, there) -> {
            there.note(Section.problems(section.title()));
            there.each("questions", section.questions(), (question, here) -> {
                here.note(question.problems());
                if (!codes.add(question.code())) {
                    here.note(twice(RoundPart.QUESTIONS, question.code()));
                }
            });
        });
        var scored = new HashSet<String>();
        faults.each("criteria", criteria, (criterion, there) -> {
            criterion.judge(there, codes);
            if (!scored.add(criterion.code())) {
                there.note(twice(RoundPart.CRITERIA, criterion.code()));
            }
        });
    }

    private static RoundProblem twice(RoundPart part, String code) {
        return RoundProblem.of(part, "code", "file-code-twice", code);
    }
}
