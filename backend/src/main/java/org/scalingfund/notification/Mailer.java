package org.scalingfund.notification;

/** Takes mail out of the product, over SMTP for instance. */
public interface Mailer {

    /** Returns once somebody else has taken responsibility for the mail. */
    void send(Mail mail) throws MailNotTaken;

    /** Nobody took the mail; it may be tried again. */
    final class MailNotTaken extends Exception {
        private static final long serialVersionUID = 1L;

        public MailNotTaken(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
