package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.REGISTER_ENTRY;
import static org.scalingfund.db.Tables.REGISTER_EXTRACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** Extracts of public registers that lie in a folder, and what they answer. */
@ProductTest
class PublicRegistersTest {
    private static final String COMPANIES = "number,name,status,address,postcode,incorporated\n";
    private static final String CHARITIES = "regulator,number,name,status,postcode,income,year end\n";
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T06:00:00Z");

    @Autowired
    RegisterFiles files;

    @Autowired
    RegisterLookUps registers;

    @Autowired
    DSLContext db;

    @Autowired
    Stage stage;

    @TempDir
    Path folder;

    Tenant here;
    PersonId nia;

    @BeforeEach
    void noExtracts() {
        here = stage.tenant("Here");
        nia = stage.person("Nia");
        stage.inTransaction(
                Standpoint.NOWHERE, () -> db.deleteFrom(REGISTER_EXTRACT).execute());
    }

    @Test
    void withoutAnExtractNothingIsSaidAgainstANumber() {
        assertThat(lookUp("01234567", "1234567"))
                .containsExactly(
                        new RegisterAnswer.NoExtract(Register.COMPANIES),
                        new RegisterAnswer.NoExtract(Register.CHARITIES));
        assertThat(lookUp("", "twelve")).isEmpty();
    }

    @Test
    void aNumberIsFoundHoweverTheExtractWritesItWithTheDateOfTheExtract() throws IOException {
        write(
                "companies-1.csv",
                COMPANIES + "1234567,\"Harbour Care, CIC\",Active,\"4 Harbour St, Saltmouth\",cf103nq,2001-01-01\n");
        write(
                "charities.csv",
                CHARITIES + "CCEW,1234567,Lantern Trust,Registered,,250000,2026-03-31\n"
                        + "CCNI,101234,Lough House,Removed,BT1 1AA,,\n"
                        + "OSCR,SC012345,Loch House,Active,,,\n");

        files.loadFrom(folder);

        assertThat(lookUp("01234567", "NIC101234"))
                .containsExactly(
                        new RegisterAnswer.Found(
                                new RegisterEntry(
                                        Register.COMPANIES,
                                        "01234567",
                                        "Harbour Care, CIC",
                                        "Active",
                                        "4 Harbour St, Saltmouth",
                                        "CF10 3NQ"),
                                NOVEMBER),
                        new RegisterAnswer.Found(
                                new RegisterEntry(
                                        Register.CHARITIES, "NIC101234", "Lough House", "Removed", "", "BT1 1AA"),
                                NOVEMBER));
        assertThat(lookUp("", "sc 012345"))
                .singleElement()
                .isInstanceOfSatisfying(
                        RegisterAnswer.Found.class,
                        found -> assertThat(found.entry().isCurrent()).isTrue());
        assertThat(lookUp("07654321", "")).containsExactly(new RegisterAnswer.NotFound(Register.COMPANIES, NOVEMBER));
    }

    @Test
    void aFileWithALineThatIsNoEntryIsNotLoadedAndWhatWasLoadedBeforeStays() throws IOException {
        write("companies.csv", COMPANIES + "01234567,Harbour Care,Active,,,\n");
        files.loadFrom(folder);
        write("companies.csv", COMPANIES + "01234567,Harbour Homes,Active,,,\nnonsense,Nobody,Active,,,\n");
        Files.setLastModifiedTime(folder.resolve("companies.csv"), FileTime.from(NOVEMBER.plusSeconds(60)));

        files.loadFrom(folder);

        assertThat(name("01234567")).isEqualTo("Harbour Care");
        assertThat(RegisterFile.read(folder.resolve("companies.csv"), Register.COMPANIES, _ -> {}))
                .containsExactly(3);
    }

    @Test
    void aChangedFileTakesThePlaceOfWhatItSaidBefore() throws IOException {
        write("companies.csv", COMPANIES + "01234567,Harbour Care,Active,,,\n07654321,Gone,Active,,,\n");
        files.loadFrom(folder);
        write("companies.csv", COMPANIES + "01234567,Harbour Homes,Dissolved,,,\n");

        files.loadFrom(folder);

        assertThat(name("01234567")).isEqualTo("Harbour Homes");
        assertThat(lookUp("07654321", "")).containsExactly(new RegisterAnswer.NotFound(Register.COMPANIES, NOVEMBER));
    }

    @Test
    void aFileOfAnotherShapeIsRefusedAndOtherFilesAreLeftAlone() throws IOException {
        write("companies.csv", "name,number\nHarbour Care,01234567\n");
        write("notes.csv", "anything\n");

        files.loadFrom(folder);

        assertThat(lookUp("01234567", "")).containsExactly(new RegisterAnswer.NoExtract(Register.COMPANIES));
        assertThat(RegisterFile.read(folder.resolve("companies.csv"), Register.COMPANIES, _ -> {}))
                .containsExactly(1);
    }

    @Test
    void thousandsOfEntriesAreLoadedOnceEach() throws IOException {
        var lines = new StringBuilder(COMPANIES);
        for (var number = 1; number <= 2_500; number++) {
            lines.append(number).append(",Company ").append(number).append(",Active,,,\n");
        }
        write("companies.csv", lines.toString());

        files.loadFrom(folder);
        files.loadFrom(folder);

        assertThat(stage.inTransaction(Standpoint.NOWHERE, () -> db.fetchCount(REGISTER_ENTRY)))
                .isEqualTo(2_500);
        assertThat(name("00002500")).isEqualTo("Company 2500");
    }

    private void write(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(NOVEMBER));
    }

    private String name(String company) {
        return ((RegisterAnswer.Found) lookUp(company, "").getFirst()).entry().name();
    }

    private List<RegisterAnswer> lookUp(String company, String charity) {
        return stage.as(nia, here, () -> registers.lookUp(company, charity));
    }
}
