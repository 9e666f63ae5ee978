package org.scalingfund.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.activity.Entry;
import org.scalingfund.activity.WholeLog;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.People;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenants;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered is read in words, in both languages: no constant's name, no empty place, no missing text. */
@ProductTest
class RememberedWordsTest {
    private static final int PAGE = 500;
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Autowired
    LoadedDemonstration demonstration;

    @Autowired
    Standpoints standpoints;

    @Autowired
    Tenants tenants;

    @Autowired
    People people;

    @Autowired
    WholeLog log;

    @Autowired
    Texts texts;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void load() {
        demonstration.english();
    }

    @Test
    void everythingRememberedIsReadInWordsInBothLanguages() {
        var constants = constants();
        assertThat(constants).contains("SYSTEM_CHANGE", "MAINSTREAM", "FUND_MANAGER");
        var wrong = new TreeSet<String>();
        var read = 0;
        for (var space : List.of(DemonstrationLoader.ENGLISH_SPACE, DemonstrationLoader.SCOTTISH_SPACE)) {
            for (var entry : entries(space)) {
                for (var language : Texts.languages()) {
                    read++;
                    var words = words(entry, language);
                    if (words.startsWith("activity.")
                            || PLACE.matcher(words).find()
                            || CONSTANT.matcher(words)
                                    .results()
                                    .anyMatch(found ->
                                            found.group().contains("_") || constants.contains(found.group()))) {
                        wrong.add(language + " " + entry.kind() + ": " + words);
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(1000);
        assertThat(wrong).isEmpty();
    }

    private String words(Entry entry, Locale language) {
        return entry.words((key, args) -> texts.get(key, language, args));
    }

    /** The names of every constant of the product, such as no reader should meet. */
    private static Set<String> constants() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.scalingfund").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> type.getEnumConstants().stream())
                        .map(constant -> constant.name())
                        .filter(name -> name.length() > 3)
                        .collect(Collectors.toSet());
    }

    private List<Entry> entries(String space) {
        var tenant = standpoints
                .from(Standpoint.NOWHERE, () -> tenants.findBySpace(space))
                .orElseThrow();
        var auditor = standpoints.from(
                Standpoint.NOWHERE,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> people.find(EmailAddress.parse("auditor@example.org")
                                        .orElseThrow())
                                .orElseThrow()
                                .id()));
        return standpoints.from(Standpoint.in(tenant.id(), auditor), () -> {
            var all = new ArrayList<Entry>();
            var page = log.entries(null, PAGE);
            while (!page.isEmpty()) {
                page.forEach(recorded -> all.add(recorded.entry()));
                page = log.entries(all.getLast().number(), PAGE);
            }
            return all;
        });
    }
}
