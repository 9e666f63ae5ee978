package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ApplicationReferenceTest {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void aReferenceIsTheRoundsCodeANumberAndTwoCheckDigits() {
        assertThat(ApplicationReference.of("A2", 7).text()).isEqualTo("A2-07-67");
        assertThat(ApplicationReference.of("A2", 1234).text()).startsWith("A2-1234-");
    }

    @Test
    void aWrongOneIsNoReference() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ApplicationReference("A2-07"));
        assertThat(ApplicationReference.isSound("")).isFalse();
        assertThat(ApplicationReference.isSound("a2-07-67")).isFalse();
    }

    @Property
    void everyReferenceMadeIsSound(@ForAll("codes") String code, @ForAll @IntRange(min = 1) int number) {
        Assume.that(number < 1_000_000_000);

        assertThat(ApplicationReference.isSound(
                        ApplicationReference.of(code, number).text()))
                .isTrue();
    }

    @Property(tries = 5000)
    void oneWrongCharacterIsNoticed(
            @ForAll("codes") String code,
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(max = 100) int where,
            @ForAll @IntRange(max = 35) int which) {
        var right = ApplicationReference.of(code, number).text();
        var at = where % right.length();
        Assume.that(right.charAt(at) != '-');
        Assume.that(right.charAt(at) != CHARACTERS.charAt(which));
        var wrong = new StringBuilder(right);
        wrong.setCharAt(at, CHARACTERS.charAt(which));

        assertThat(ApplicationReference.isSound(wrong.toString())).isFalse();
    }

    @Property(tries = 5000)
    void twoNeighboursSwappedAreNoticed(
            @ForAll("codes") String code,
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(max = 100) int where) {
        var right = ApplicationReference.of(code, number).text();
        var first = where % (right.length() - 1);
        // Across a hyphen too: people leave it out when they read aloud.
        var second = right.charAt(first + 1) == '-' ? first + 2 : first + 1;
        Assume.that(right.charAt(first) != '-' && right.charAt(first) != right.charAt(second));
        var wrong = new StringBuilder(right);
        wrong.setCharAt(first, right.charAt(second));
        wrong.setCharAt(second, right.charAt(first));

        assertThat(ApplicationReference.isSound(wrong.toString())).isFalse();
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
