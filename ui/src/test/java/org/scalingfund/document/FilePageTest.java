package org.scalingfund.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.OpenFiles;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.SignedIn;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class FilePageTest {
    @Autowired
    MockMvc browser;

    @Autowired
    Documents documents;

    @Autowired
    DocumentRepository repository;

    @Autowired
    OpenFiles open;

    @Autowired
    Stage stage;

    private final UUID subject = UUID.randomUUID();

    @Test
    void aFileIsSavedAndNeverRunAndFoundInItsSpaceOnly() throws Exception {
        var here = stage.tenant("Here");
        var there = stage.tenant("There");
        var nia = stage.person("Nia");
        var bytes = "Just words, <b>not</b> a page".getBytes(StandardCharsets.UTF_8);
        var stored = stage.inTransaction(
                Standpoint.in(here.id(), nia),
                () -> documents.store(
                        subject,
                        "plan",
                        new Incoming("Cynllun Tŷ.txt", new ByteArrayResource(bytes), new Verdict.Clean()),
                        new Documents.Rules(1000, 1, Set.of(MediaTypes.PLAIN_TEXT))));
        assertThat(stored).isInstanceOf(StoreResult.Stored.class);
        var path = "/files/" + ((StoreResult.Stored) stored).document().id();

        browser.perform(get("/" + here.space() + path)).andExpect(status().is3xxRedirection());
        browser.perform(get("/" + here.space() + path).with(authentication(SignedIn.as(nia))))
                .andExpect(status().isNotFound());
        open.open(subject);
        browser.perform(get("/" + there.space() + path).with(authentication(SignedIn.as(nia))))
                .andExpect(status().isNotFound());
        browser.perform(get("/" + here.space() + "/files/none").with(authentication(SignedIn.as(nia))))
                .andExpect(status().isNotFound());
        browser.perform(get("/" + here.space() + path).with(authentication(SignedIn.as(nia))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/octet-stream"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment;")))
                .andExpect(content().bytes(bytes));
    }

    @Test
    void aFileThatWaitsOrWasRemovedIsAPageOfWordsForItsReaders() throws Exception {
        var here = stage.tenant("Here");
        var nia = stage.person("Nia");
        var stored = stage.inTransaction(
                Standpoint.in(here.id(), nia),
                () -> documents.store(
                        subject,
                        "plan",
                        new Incoming("letter.txt", new ByteArrayResource(new byte[] {'a'}), new Verdict.NoAnswer()),
                        new Documents.Rules(1000, 1, Set.of(MediaTypes.PLAIN_TEXT))));
        var id = ((StoreResult.Stored) stored).document().id();
        var path = "/" + here.space() + "/files/" + id;

        browser.perform(get(path).with(authentication(SignedIn.as(nia)))).andExpect(status().isNotFound());
        open.open(subject);
        browser.perform(get(path).with(authentication(SignedIn.as(nia))))
                .andExpect(status().isLocked())
                .andExpect(header().doesNotExist("Content-Disposition"))
                .andExpect(content().string(Matchers.containsString("This file waits to be scanned")))
                .andExpect(content().string(Matchers.containsString("letter.txt is kept")));
        browser.perform(get(path + "?lang=cy").with(authentication(SignedIn.as(nia))))
                .andExpect(status().isLocked())
                .andExpect(content().string(Matchers.containsString("letter.txt wedi")));

        stage.inTransaction(Standpoint.in(here.id()), () -> repository.markInfected(id, "Eicar-Test-Signature"));
        browser.perform(get(path + "?lang=en").with(authentication(SignedIn.as(nia))))
                .andExpect(status().isGone())
                .andExpect(content()
                        .string(Matchers.containsString("Our virus scanner found Eicar-Test-Signature in letter.txt")));
    }
}
