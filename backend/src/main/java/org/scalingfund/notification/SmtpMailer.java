package org.scalingfund.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends mail over the SMTP server that {@code spring.mail.*} names. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpMailer implements Mailer {
    private final JavaMailSender sender;
    private final String from;

    SmtpMailer(JavaMailSender sender, @Value("${scalingfund.mail.from:no-reply@localhost}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Mail mail) throws MailNotTaken {
        try {
            sender.send(message(mail));
        } catch (MailException | MessagingException failed) {
            throw new MailNotTaken(failed);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = new Identified(sender.createMimeMessage(), mail);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.writtenAt()));
        // Nobody's holiday notice should answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A mail that was taken twice carries the same id twice, so that mail programs show it once. */
    private static final class Identified extends MimeMessage {
        private final Mail mail;

        Identified(MimeMessage empty, Mail mail) {
            super(empty.getSession());
            this.mail = mail;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + mail.id() + "@scalingfund>");
        }
    }
}
