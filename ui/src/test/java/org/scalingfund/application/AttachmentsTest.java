package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.document.Document;
import org.scalingfund.document.Downloads;
import org.scalingfund.document.Intake;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** Files belong to one question of one application, and to nobody else's. */
@ProductTest
class AttachmentsTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Applications applications;

    @Autowired
    Attachments attachments;

    @Autowired
    Intake intake;

    @Autowired
    Downloads downloads;

    OpenRound open;
    ApplicationId mine;

    @BeforeEach
    void startWriting() {
        open = new OpenRound(stage, db);
        mine = open.started(applications);
    }

    @Test
    void aFileIsReadByTheWholeTeamAndByNobodyElse() {
        var letter = attached(open, mine, open.letter);
        var elsewhere = new OpenRound(stage, db);

        assertThat(stage.as(open.dev, open.tenant, () -> downloads.find(letter.id())))
                .isPresent();
        assertThat(stage.as(elsewhere.mair, open.tenant, () -> downloads.find(letter.id())))
                .isEmpty();
        assertThat(stage.as(open.mair, elsewhere.tenant, () -> downloads.find(letter.id())))
                .isEmpty();
    }

    @Test
    void nothingIsAddedToAnothersApplicationNorToAQuestionThatAsksForNoFile() {
        var elsewhere = new OpenRound(stage, db);
        var theirs = elsewhere.started(applications);

        assertThat(add(open, theirs, elsewhere.letter)).isInstanceOf(AttachResult.Refused.class);
        assertThat(add(open, mine, elsewhere.letter)).isInstanceOf(AttachResult.Refused.class);
        assertThat(add(open, mine, open.need)).isInstanceOf(AttachResult.Refused.class);
    }

    @Test
    void anothersFileIsNotRemovedByNamingIt() {
        var elsewhere = new OpenRound(stage, db);
        var theirs = elsewhere.started(applications);
        var letter = attached(elsewhere, theirs, elsewhere.letter);

        stage.as(open.mair, open.tenant, () -> attachments.remove(mine, open.letter, letter.id()));
        stage.as(open.mair, elsewhere.tenant, () -> attachments.remove(theirs, elsewhere.letter, letter.id()));

        assertThat(stage.as(elsewhere.mair, elsewhere.tenant, () -> downloads.find(letter.id())))
                .isPresent();
    }

    private Document attached(OpenRound where, ApplicationId application, QuestionId question) {
        return ((AttachResult.Attached) add(where, application, question)).document();
    }

    private AttachResult add(OpenRound where, ApplicationId application, QuestionId question) {
        return stage.as(
                where.mair,
                where.tenant,
                () -> attachments.add(application, question, intake.take("letter.pdf", new ByteArrayResource(PDF))));
    }
}
