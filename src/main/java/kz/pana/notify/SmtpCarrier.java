package kz.pana.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.pana.notify.NotSent.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Gives mails to the SMTP server, and tells what its answer means: is it this mail, or is it the server? */
final class SmtpCarrier implements Carrier {

    /** RFC 3463: a code of three parts after that of RFC 5321. */
    private static final Pattern CODES = Pattern.compile("^(\\d{3})[ -](?:(\\d\\.\\d{1,3}\\.\\d{1,3})\\b)?");

    private static final int SERVICE_NOT_AVAILABLE = 421;
    private static final int PERMANENT = 500;

    private final JavaMailSender server;
    private final MessageHeaders headers;

    SmtpCarrier(JavaMailSender server, MessageHeaders headers) {
        this.server = server;
        this.headers = headers;
    }

    @Override
    public void carry(OutgoingMail mail) throws NotSent {
        try {
            server.send(message(mail));
        } catch (MessagingException e) {
            throw new NotSent(Kind.REFUSED, "not a mail: " + e.getClass().getSimpleName());
        } catch (MailAuthenticationException e) {
            throw new NotSent(Kind.NO_SERVER, "it does not accept the user name and password");
        } catch (MailSendException e) {
            if (e.getFailedMessages().isEmpty() && e.getCause() != null) {
                // Taken by the server, which then did not say goodbye.
                return;
            }
            throw notSent(e);
        } catch (MailException e) {
            throw new NotSent(Kind.REFUSED, "not a mail: " + e.getClass().getSimpleName());
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper filled = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        filled.setFrom(headers.from());
        filled.setTo(mail.recipient());
        filled.setSubject(mail.subject());
        filled.setText(mail.body());
        filled.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Message-ID", headers.messageId(mail));
        // RFC 3834: no answering machine answers.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static NotSent notSent(MailSendException e) {
        // A cause of its own: the connection failed, before any mail was named.
        if (e.getCause() != null) {
            return new NotSent(Kind.NO_SERVER, trouble(e.getCause()));
        }
        Exception failed = e.getMessageExceptions()[0];
        for (Throwable part = failed; part != null; part = next(part)) {
            Optional<NotSent> known = answered(part);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new NotSent(Kind.BROKEN_OFF, trouble(failed));
    }

    /** Recipients that were refused hang below what says that some were. */
    private static @Nullable Throwable next(Throwable part) {
        return part instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : part.getCause();
    }

    private static Optional<NotSent> answered(Throwable part) {
        return switch (part) {
            case SMTPSenderFailedException sender -> Optional.of(new NotSent(Kind.BROKEN_OFF, codes(sender)));
            case SMTPSendFailedException sender
            when Objects.toString(sender.getCommand(), "").startsWith("MAIL") ->
                Optional.of(new NotSent(Kind.BROKEN_OFF, codes(sender)));
            case SMTPAddressFailedException address -> Optional.of(aboutMail(address.getReturnCode(), address));
            case SMTPSendFailedException send
            when send.getReturnCode() > 0 && send.getNextException() == null ->
                Optional.of(aboutMail(send.getReturnCode(), send));
            default -> Optional.empty();
        };
    }

    private static NotSent aboutMail(int code, MessagingException answer) {
        String codes = codes(answer);
        if (code == SERVICE_NOT_AVAILABLE || isAboutUs(codes)) {
            return new NotSent(Kind.BROKEN_OFF, codes);
        }
        return new NotSent(code >= PERMANENT ? Kind.REFUSED : Kind.LATER, codes);
    }

    /** «Relaying denied», «sign in first»: a setting is wrong, and giving up mail after mail would lose all of them. */
    private static boolean isAboutUs(String codes) {
        return codes.startsWith("530")
                || codes.startsWith("535")
                || codes.contains(" 5.7.")
                || codes.contains(" 4.7.0");
    }

    private static String codes(MessagingException answer) {
        Matcher matcher = CODES.matcher(Objects.toString(answer.getMessage(), ""));
        return !matcher.find()
                ? answer.getClass().getSimpleName()
                : matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + " " + matcher.group(2);
    }

    private static String trouble(Throwable failed) {
        Throwable deepest = failed;
        for (Throwable part = next(deepest); part != null; part = next(part)) {
            deepest = part;
        }
        return deepest instanceof InterruptedIOException
                ? "it does not answer in time"
                : deepest.getClass().getSimpleName();
    }
}
