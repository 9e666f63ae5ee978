package org.scalingfund.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    @Test
    void whatRestsOnWhatIsWorkedOutBeforeIsNoCircle() {
        assertThat(Dependencies.circle(names("Q1 = Q2 + Q11", "Q2 = sum(Q11, Q12)", "Q12 = Match_funding * 2")))
                .isEmpty();
    }

    @Test
    void aCircleIsNamedWithoutThoseThatOnlyLeadIntoIt() {
        assertThat(Dependencies.circle(names("Q1 = Q2", "Q2 = Q11 + 1", "Q11 = Q12", "Q12 = Match_funding - Q2")))
                .contains(List.of("Q2", "Q11", "Q12"));
    }

    @Test
    void aValueThatRestsOnItselfIsACircleOfOne() {
        assertThat(Dependencies.circle(names("Q1 = Q2", "Q2 = Q2 + 1"))).contains(List.of("Q2"));
    }

    @Test
    void nothingCalculatedIsNoCircle() {
        assertThat(Dependencies.circle(Map.of())).isEmpty();
    }

    @Property
    void aCircleClosesAndWithoutOneEverythingCanBeWorkedOut(@ForAll("spokenOf") Map<String, Set<String>> spokenOf) {
        var circle = Dependencies.circle(spokenOf);
        if (circle.isPresent()) {
            var codes = circle.get();
            assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
            for (var at = 0; at < codes.size(); at++) {
                assertThat(spokenOf.get(codes.get(at))).contains(codes.get((at + 1) % codes.size()));
            }
        } else {
            var left = new HashMap<>(spokenOf);
            for (var round = 0; round < spokenOf.size(); round++) {
                left.entrySet().removeIf(code -> code.getValue().stream().noneMatch(left::containsKey));
            }
            assertThat(left).isEmpty();
        }
    }

    @Provide
    Arbitrary<Map<String, Set<String>>> spokenOf() {
        var codes = Arbitraries.of("Q1", "Q2", "Q11", "Q12", "Match_funding");
        return Arbitraries.maps(codes, codes.set().ofMaxSize(2)).ofMaxSize(5);
    }

    /** Each given as the code, an equals sign and the formula. */
    private static Map<String, Set<String>> names(String... given) {
        var names = new LinkedHashMap<String, Set<String>>();
        for (var one : given) {
            var parts = one.split(" = ", 2);
            names.put(parts[0], CouncilForm.sound(parts[1]).names());
        }
        return names;
    }
}
