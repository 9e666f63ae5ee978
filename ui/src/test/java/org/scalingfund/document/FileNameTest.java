package org.scalingfund.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void whatAComputerMightFollowIsTakenOut() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Users\\Nia\\Plan.docx")).isEqualTo("Plan.docx");
        assertThat(FileName.clean("Plan\r\nSet-Cookie: a=b.pdf")).isEqualTo("PlanSet-Cookie_ a=b.pdf");
        assertThat(FileName.clean("nalp\u202efdp.exe")).isEqualTo("nalpfdp.exe");
        assertThat(FileName.clean(".htaccess")).isEqualTo("htaccess");
        assertThat(FileName.clean("a\"b.pdf")).isEqualTo("a_b.pdf");
    }

    @Test
    void aNameOfNothingIsStillAName() {
        assertThat(FileName.clean("")).isEqualTo("file");
        assertThat(FileName.clean("..")).isEqualTo("file");
        assertThat(FileName.clean("/")).isEqualTo("file");
    }

    @Test
    void wordsOfAnyLanguageStay() {
        assertThat(FileName.clean("Cynllun gofal – Tŷ’r Ysgol.pdf")).isEqualTo("Cynllun gofal – Tŷ’r Ysgol.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("a".repeat(500) + ".pdf")).hasSize(200).endsWith("a.pdf");
    }
}
