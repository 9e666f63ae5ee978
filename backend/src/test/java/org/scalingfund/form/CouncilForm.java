package org.scalingfund.form;

import static org.scalingfund.form.ValueType.CHOICES;
import static org.scalingfund.form.ValueType.DATE;
import static org.scalingfund.form.ValueType.NUMBER;
import static org.scalingfund.form.ValueType.TEXT;
import static org.scalingfund.form.ValueType.YES_NO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A form with two questions of every kind, and what Aled of a Welsh council answers; from Q11 on, nothing. */
final class CouncilForm {
    static final Scope SCOPE = scope();

    private static final Map<String, Value> ANSWERS = Map.ofEntries(
            Map.entry("Q1", number("612500.50")),
            Map.entry("Q2", number("150000")),
            Map.entry("Q3", choices("Council")),
            Map.entry("Q4", new Value.Date(LocalDate.of(2027, 1, 31))),
            Map.entry("Q5", new Value.Date(LocalDate.of(2029, 1, 30))),
            Map.entry("Q6", new Value.YesNo(true)),
            Map.entry("Q7", new Value.Text("Shared Lives in three well-known towns")),
            Map.entry("Q8", choices("Wales", "England")));

    private CouncilForm() {}

    static Reading read(String formula) {
        return Formula.read(formula, SCOPE);
    }

    static Formula sound(String formula) {
        return switch (read(formula)) {
            case Reading.Sound(var sound) -> sound;
            case Reading.Faulty(var faults) -> throw new AssertionError(formula + " is faulty: " + faults);
        };
    }

    static List<Fault> faults(String formula) {
        return switch (read(formula)) {
            case Reading.Sound _ -> List.of();
            case Reading.Faulty(var faults) -> faults;
        };
    }

    /** What the formula comes to for Aled's answers, as people would write it. */
    static String worth(String formula) {
        return switch (sound(formula).evaluate(code -> ANSWERS.getOrDefault(code, new Value.Blank()))) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number.toPlainString();
            case Value.Date(var date) -> date.toString();
            case Value.YesNo(var yes) -> yes ? "yes" : "no";
            case Value.Choices(var chosen) -> String.join(", ", chosen);
            case Value.Blank _ -> "blank";
        };
    }

    static Value number(String number) {
        return new Value.Number(new BigDecimal(number));
    }

    static Value choices(String... chosen) {
        return new Value.Choices(new LinkedHashSet<>(List.of(chosen)));
    }

    private static Scope scope() {
        var kinds = List.of("Charity", "Council", "Social enterprise");
        var nations = List.of("England", "Scotland", "Wales");
        var names = new LinkedHashMap<String, Scope.Named>();
        List.of("Q1", "Q2", "Q11", "Q12", "Match_funding").forEach(code -> names.put(code, named(NUMBER)));
        List.of("Q3", "Q13").forEach(code -> names.put(code, new Scope.Named(CHOICES, kinds)));
        List.of("Q4", "Q5", "Q14").forEach(code -> names.put(code, named(DATE)));
        List.of("Q6", "Q16").forEach(code -> names.put(code, named(YES_NO)));
        List.of("Q7", "Q17").forEach(code -> names.put(code, named(TEXT)));
        names.put("Q8", new Scope.Named(CHOICES, nations));
        return new Scope(names);
    }

    private static Scope.Named named(ValueType type) {
        return new Scope.Named(type, List.of());
    }
}
