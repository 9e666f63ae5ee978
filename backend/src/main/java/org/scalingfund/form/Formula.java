package org.scalingfund.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A formula that was found sound: it can be worked out for any answers, in no more steps than it has parts. */
public final class Formula {
    /** The most characters a formula may have. */
    public static final int LONGEST = 1000;

    private final String text;
    private final Node tree;
    private final ValueType type;
    private final Set<String> names;

    private Formula(String text, Node tree, ValueType type, Set<String> names) {
        this.text = text;
        this.tree = tree;
        this.type = type;
        this.names = Collections.unmodifiableSet(names);
    }

    /** Reads a formula about the answers in {@code scope} and checks that its parts fit each other. */
    public static Reading read(String text, Scope scope) {
        if (text.length() > LONGEST) {
            return new Reading.Faulty(List.of(Fault.of(LONGEST, text.length(), "too-long", LONGEST, text.length())));
        }
        var tokens = Tokens.of(text);
        var faults = new ArrayList<>(tokens.faults());
        faults.addAll(UnknownNames.in(tokens.all(), scope));
        // Where a piece could not be read, its neighbours only seem not to fit.
        if (tokens.faults().isEmpty()) {
            var parser = new Parser(text, tokens.all(), scope);
            var tree = parser.tree();
            var type = parser.fault().isEmpty() ? checked(text, tree, faults) : null;
            parser.fault().ifPresent(faults::add);
            if (faults.isEmpty() && type != null) {
                return new Reading.Sound(new Formula(text, tree, type, names(tokens.all(), scope)));
            }
        }
        faults.sort(Comparator.comparingInt(Fault::from).thenComparingInt(Fault::to));
        return new Reading.Faulty(faults);
    }

    /** Whether a text names {@code code}, however faulty it is otherwise. */
    public static boolean speaksOf(String code, String text) {
        return namesOf(text).anyMatch(name -> name.name().equalsIgnoreCase(code));
    }

    /** The text with every {@code code} in it called {@code other}, however faulty it is otherwise. */
    public static String recoded(String text, String code, String other) {
        var recoded = new StringBuilder();
        var at = 0;
        for (var name : namesOf(text).toList()) {
            if (name.name().equalsIgnoreCase(code)) {
                recoded.append(text, at, name.from()).append(other);
                at = name.to();
            }
        }
        return recoded.append(text.substring(at)).toString();
    }

    /** What kind of value it comes to. */
    public ValueType type() {
        return type;
    }

    /** The codes of the questions it speaks of, in order of appearance. */
    public Set<String> names() {
        return names;
    }

    /** What it comes to for these answers; blank when too little is answered, or a number grows beyond bounds. */
    public Value evaluate(Function<String, Value> answers) {
        return new Evaluator(answers).value(tree);
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    private static @Nullable ValueType checked(String text, Node tree, List<Fault> faults) {
        var checker = new Checker(text);
        var type = checker.typeOf(tree);
        faults.addAll(checker.faults());
        return type;
    }

    private static Set<String> names(List<Token> tokens, Scope scope) {
        var names = new LinkedHashSet<String>();
        for (var token : tokens) {
            if (token instanceof Token.Name name) {
                scope.find(name.name()).ifPresent(found -> names.add(found.getKey()));
            }
        }
        return names;
    }

    private static Stream<Token.Name> namesOf(String text) {
        return Tokens.of(text).all().stream()
                .filter(Token.Name.class::isInstance)
                .map(Token.Name.class::cast);
    }
}
