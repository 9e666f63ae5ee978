package org.scalingfund.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.OUTBOX;
import static org.scalingfund.db.Tables.PERSON;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

@ProductTest
class MailDispatchTest {
    @Autowired
    DispatchRepository repository;

    @Autowired
    OutboxRepository letters;

    @Autowired
    Texts texts;

    @Autowired
    Standpoints standpoints;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ProductClock clock;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    /** Where mail leaves; the product under test has the developers' mailbox instead. */
    private Outbox outbox;

    private GreenMail server;
    private Tenant here;
    private PersonId mair;
    private String email;

    @BeforeEach
    void aServerAndAnEmptyOutbox() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        outbox = outbox(mailer(server.getSmtp().getPort()));
        here = stage.tenant("Here");
        mair = stage.person("Mair");
        email = stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.select(PERSON.EMAIL)
                        .from(PERSON)
                        .where(PERSON.ID.eq(mair.value()))
                        .fetchSingle(PERSON.EMAIL));
        // What other tests wrote is none of these tests' business.
        stage.inTransaction(
                Standpoint.on(Standpoint.Duty.MAILING),
                () -> db.update(OUTBOX).setNull(OUTBOX.NEXT_TRY_AT).execute());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatWaitsIsSentOnceInPlainWordsAndMarked() throws Exception {
        write("Mair");
        var dispatch = dispatch(server.getSmtp().getPort());

        assertThat(dispatch.sendDue()).isEqualTo(1);
        assertThat(dispatch.sendDue()).isZero();

        var message = received().getFirst();
        assertThat(message.getSubject()).isEqualTo("Your password was changed");
        assertThat(message.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(message.getContent().toString()).contains("Hello Mair,");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aServerThatIsDownAndComesBackGetsTheMailLaterAndOnce() throws Exception {
        write("Mair");
        var now = clock.instant();
        var port = server.getSmtp().getPort();
        server.stop();
        clock.at(now, () -> assertThat(dispatch(port).sendDue()).isZero());
        clock.at(now.plusSeconds(30), () -> assertThat(dispatch(port).sendDue()).isZero());

        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();

        clock.at(
                now.plusSeconds(61),
                () -> assertThat(dispatch(server.getSmtp().getPort()).sendDue()).isEqualTo(1));
        assertThat(received()).hasSize(1);
    }

    @Test
    void afterTenAttemptsAMailIsGivenUpAndTheReasonKept() {
        write("Mair");
        var port = server.getSmtp().getPort();
        server.stop();
        var moment = clock.instant();
        for (var i = 0; i < MailDispatch.MOST_ATTEMPTS; i++) {
            clock.at(moment, () -> assertThat(dispatch(port).sendDue()).isZero());
            moment = moment.plus(Duration.ofHours(5));
        }

        var mail = stage.inTransaction(
                Standpoint.on(Standpoint.Duty.MAILING),
                () -> db.select(OUTBOX.ATTEMPTS, OUTBOX.NEXT_TRY_AT, OUTBOX.SENT_AT, OUTBOX.FAILURE)
                        .from(OUTBOX)
                        .where(OUTBOX.RECIPIENT.eq(email))
                        .fetchSingle());
        assertThat(mail.value1()).isEqualTo(10);
        assertThat(mail.value2()).isNull();
        assertThat(mail.value3()).isNull();
        assertThat(mail.value4()).isNotBlank();
    }

    @Test
    void severalSendersAtOnceSendEachMailOnce() throws Exception {
        for (var i = 0; i < 20; i++) {
            write("Mair " + i);
        }
        var dispatch = dispatch(server.getSmtp().getPort());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> sending = dispatch::sendDue;
            var sent = 0;
            for (var one : threads.invokeAll(List.of(sending, sending, sending, sending))) {
                sent += one.get();
            }
            assertThat(sent).isEqualTo(20);
        }

        assertThat(received()).hasSize(20);
    }

    @Test
    void nothingIsSentForADeedThatIsUndone() throws Exception {
        try {
            stage.inTransaction(Standpoint.in(here.id(), mair), () -> {
                outbox.write(mair, "identity.password-changed", "Mair", "http://localhost/");
                throw new IllegalStateException("the deed fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the deed fails");
        }

        assertThat(dispatch(server.getSmtp().getPort()).sendDue()).isZero();
        assertThat(received()).isEmpty();
    }

    @Test
    void whatWasForTheDevelopersMailboxIsNotSentWhenAServerIsConfiguredLater() throws Exception {
        var mailbox = new StaticListableBeanFactory(
                Map.of("mailbox", new DeveloperMailbox(repository, standpoints, transactions)));
        outbox = new Outbox(
                letters,
                texts,
                new Departure(
                        new StaticListableBeanFactory().getBeanProvider(Mailer.class),
                        mailbox.getBeanProvider(DeveloperMailbox.class)));
        write("Mair");

        assertThat(dispatch(server.getSmtp().getPort()).sendDue()).isZero();
        assertThat(received()).isEmpty();
    }

    @Test
    void withoutServerAndMailboxMailWaitsUntilThereIsAServer() throws Exception {
        outbox = outbox(null);
        write("Mair");

        assertThat(dispatch(server.getSmtp().getPort()).sendDue()).isEqualTo(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatADemonstrationWroteIsNeverSent() throws Exception {
        write("Mair");
        var dispatch = dispatch(server.getSmtp().getPort());

        dispatch.sendNothingOfThis();

        assertThat(dispatch.sendDue()).isZero();
        assertThat(received()).isEmpty();
    }

    private Outbox outbox(@Nullable Mailer mailer) {
        var beans = new StaticListableBeanFactory(mailer == null ? Map.of() : Map.of("mailer", mailer));
        return new Outbox(
                letters,
                texts,
                new Departure(beans.getBeanProvider(Mailer.class), beans.getBeanProvider(DeveloperMailbox.class)));
    }

    private void write(String name) {
        stage.inTransaction(Standpoint.in(here.id(), mair), () -> {
            outbox.write(mair, "identity.password-changed", name, "http://localhost/forgotten");
            return true;
        });
    }

    private MailDispatch dispatch(int port) {
        var beans = new StaticListableBeanFactory(Map.of("mailer", mailer(port)));
        return new MailDispatch(repository, beans.getBeanProvider(Mailer.class), standpoints, transactions, clock);
    }

    private static Mailer mailer(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpMailer(sender, "fund@example.org");
    }

    private List<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(email);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }
}
