package org.scalingfund.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a formula cut into its smallest pieces; the last one is the end. */
record Tokens(List<Token> all, List<Fault> faults) {
    /** What repeats gives nothing back, so that no text takes long. */
    private static final Pattern PIECE = Pattern.compile(
            String.join(
                    "|",
                    "(?<space>[\\s\\p{Z}]++)",
                    "(?<date>\\d{4}-\\d{2}-\\d{2}(?!\\d))",
                    "(?<slashes>\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d))",
                    "(?<thousands>\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?(?!\\d))",
                    "(?<number>\\d++(?:\\.\\d++)?)",
                    "(?<name>[\\p{L}_][\\p{L}\\p{N}_]*+)",
                    "\"(?<straight>[^\"]*+(?:\"\"[^\"]*+)*+)\"",
                    "[“”](?<curly>[^“”]*+)[“”]",
                    "(?<apostrophes>'[^']*+'|[‘’][^‘’]*+[‘’])",
                    "(?<open>[\"“”].*+)",
                    "(?<strange>==|!=|=<|=>|&&|\\|\\|)",
                    "(?<sign><>|<=|>=|[-+*/=<>(),])",
                    "(?<other>.)"),
            Pattern.DOTALL);

    /** What other languages, or a word processor, write, and what is written here. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("==", "="),
            Map.entry("!=", "<>"),
            Map.entry("≠", "<>"),
            Map.entry("=<", "<="),
            Map.entry("≤", "<="),
            Map.entry("=>", ">="),
            Map.entry("≥", ">="),
            Map.entry("&&", "and"),
            Map.entry("&", "and"),
            Map.entry("||", "or"),
            Map.entry("|", "or"),
            Map.entry("!", "not"),
            Map.entry(";", ","),
            Map.entry("[", "("),
            Map.entry("]", ")"),
            Map.entry("×", "*"),
            Map.entry("÷", "/"),
            Map.entry("−", "-"),
            Map.entry("–", "-"));

    Tokens {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    static Tokens of(String text) {
        var tokens = new ArrayList<Token>();
        var faults = new ArrayList<Fault>();
        var pieces = PIECE.matcher(text);
        while (pieces.lookingAt()) {
            if (!has(pieces, "space")) {
                add(pieces, tokens, faults);
            }
            pieces.region(pieces.end(), text.length());
        }
        tokens.add(new Token.End(text.length()));
        return new Tokens(tokens, faults);
    }

    private static void add(Matcher piece, List<Token> tokens, List<Fault> faults) {
        var from = piece.start();
        var to = piece.end();
        var text = piece.group();
        if (has(piece, "name")) {
            tokens.add(name(text, from, to));
        } else if (has(piece, "number")) {
            var value = Numbers.bounded(new BigDecimal(text));
            if (value instanceof Value.Blank) {
                faults.add(Fault.of(from, to, "number-large"));
            }
            tokens.add(new Token.Literal(value, from, to));
        } else if (has(piece, "sign")) {
            tokens.add(new Token.Sign(text, from, to));
        } else if (has(piece, "date")) {
            try {
                tokens.add(new Token.Literal(new Value.Date(LocalDate.parse(text)), from, to));
            } catch (DateTimeException none) {
                faults.add(Fault.of(from, to, "no-such-day", text));
            }
        } else if (has(piece, "straight") || has(piece, "curly")) {
            var inner = text.substring(1, text.length() - 1).replace("\"\"", "\"");
            if (inner.isBlank()) {
                faults.add(Fault.of(from, to, "text-empty"));
            }
            tokens.add(new Token.Literal(new Value.Text(inner), from, to));
        } else {
            faults.add(fault(piece, text));
        }
    }

    private static Token name(String text, int from, int to) {
        var word = text.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "yes", "no" -> new Token.Literal(new Value.YesNo(word.equals("yes")), from, to);
            case "and", "or", "not" -> new Token.Sign(word, from, to);
            default -> new Token.Name(text, from, to);
        };
    }

    private static Fault fault(Matcher piece, String text) {
        var from = piece.start();
        var to = piece.end();
        if (has(piece, "thousands")) {
            return Fault.of(from, to, "thousands", Excerpt.of(text), Excerpt.of(text.replace(",", "")));
        }
        if (has(piece, "slashes")) {
            return Fault.of(from, to, "date-slashes");
        }
        if (has(piece, "apostrophes")) {
            return Fault.of(
                    from, to, "text-apostrophes", Excerpt.of("\"" + text.substring(1, text.length() - 1) + "\""));
        }
        if (has(piece, "open")) {
            return Fault.of(from, to, "text-open");
        }
        var instead = INSTEAD.get(text);
        if (instead != null) {
            return Fault.of(from, to, "sign-instead", text, instead);
        }
        return switch (text) {
            case "£" -> Fault.of(from, to, "pounds");
            case "%" -> Fault.of(from, to, "percent");
            default -> Fault.of(from, to, "sign", text);
        };
    }

    private static boolean has(Matcher piece, String group) {
        return piece.start(group) >= 0;
    }
}
