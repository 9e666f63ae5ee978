package org.scalingfund.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    @Test
    void valuesComeAfterThoseTheyRestOn() {
        var formulas = formulas("Q1 = Q2 + Q11", "Q2 = sum(Q11, Q12)", "Q12 = Match_funding * 2");

        assertThat(Dependencies.circle(formulas)).isEmpty();
        assertThat(Dependencies.order(formulas)).containsExactly("Q12", "Q2", "Q1");
    }

    @Test
    void aCircleIsNamedWithoutThoseThatOnlyLeadIntoIt() {
        var formulas = formulas("Q1 = Q2", "Q2 = Q11 + 1", "Q11 = Q12", "Q12 = Match_funding - Q2");

        assertThat(Dependencies.circle(formulas)).contains(List.of("Q2", "Q11", "Q12"));
        assertThatIllegalArgumentException().isThrownBy(() -> Dependencies.order(formulas));
    }

    @Test
    void aValueThatRestsOnItselfIsACircleOfOne() {
        assertThat(Dependencies.circle(formulas("Q1 = Q2", "Q2 = Q2 + 1"))).contains(List.of("Q2"));
    }

    @Test
    void nothingCalculatedIsNoCircle() {
        assertThat(Dependencies.circle(Map.of())).isEmpty();
        assertThat(Dependencies.order(Map.of())).isEmpty();
    }

    @Property
    void thereIsAnOrderOrACircleThatClosesAndNeverBoth(@ForAll("calculated") Map<String, Formula> formulas) {
        var circle = Dependencies.circle(formulas);
        if (circle.isPresent()) {
            var codes = circle.get();
            assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
            for (var at = 0; at < codes.size(); at++) {
                assertThat(named(formulas, codes.get(at))).contains(codes.get((at + 1) % codes.size()));
            }
        } else {
            var order = Dependencies.order(formulas);
            assertThat(order).containsExactlyInAnyOrderElementsOf(formulas.keySet());
            for (var at = 0; at < order.size(); at++) {
                assertThat(named(formulas, order.get(at))).doesNotContainAnyElementsOf(order.subList(at, order.size()));
            }
        }
    }

    @Provide
    Arbitrary<Map<String, Formula>> calculated() {
        var codes = Arbitraries.of("Q1", "Q2", "Q11", "Q12", "Match_funding");
        var sums = codes.list().ofMinSize(1).ofMaxSize(2).map(names -> CouncilForm.sound(String.join(" + ", names)));
        return Combinators.combine(codes, sums)
                .as(Map::entry)
                .list()
                .ofMaxSize(5)
                .map(entries -> {
                    var formulas = new LinkedHashMap<String, Formula>();
                    entries.forEach(entry -> formulas.put(entry.getKey(), entry.getValue()));
                    return formulas;
                });
    }

    private static Set<String> named(Map<String, Formula> formulas, String code) {
        return Objects.requireNonNull(formulas.get(code)).names();
    }

    /** Each given as the code, an equals sign and the formula. */
    private static Map<String, Formula> formulas(String... given) {
        var formulas = new LinkedHashMap<String, Formula>();
        for (var one : given) {
            var parts = one.split(" = ", 2);
            formulas.put(parts[0], CouncilForm.sound(parts[1]));
        }
        return formulas;
    }
}
