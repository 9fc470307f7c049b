package kz.pana.notify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes e-mails out of the outbox: to the SMTP server, or, where none is set, to a folder a developer can read. */
@Component
class MailCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);

    private final MailRepository outbox;
    private final @Nullable JavaMailSender smtp;
    private final Path folder;
    private final String from;
    private final Clock clock;

    MailCarrier(
            MailRepository outbox,
            ObjectProvider<JavaMailSender> smtp,
            @Value("${pana.data}") Path data,
            @Value("${pana.mail-from}") String from,
            Clock clock) {
        this.outbox = outbox;
        this.smtp = smtp.getIfAvailable();
        this.folder = data.resolve("mail");
        this.from = from;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void say() {
        if (smtp == null) {
            LOG.info(
                    "No SMTP server is set (SPRING_MAIL_HOST): e-mails are kept as files in {}",
                    folder.toAbsolutePath());
        }
    }

    @Scheduled(fixedDelayString = "${pana.mail-every:2s}")
    @Transactional
    public void carry() {
        for (Mail mail : outbox.due(clock.instant())) {
            try {
                carry(mail);
                mail.sent(clock.instant());
            } catch (MailException | IOException e) {
                mail.failed(clock.instant());
                LOG.warn(
                        "An e-mail was not sent{}: {}",
                        mail.isGivenUp() ? ", for the last time" : "; it is tried again",
                        e.getClass().getSimpleName());
            }
        }
    }

    private void carry(Mail mail) throws IOException {
        if (smtp == null) {
            Files.createDirectories(folder);
            String name = clock.millis() + "-" + mail.id() + ".txt";
            Files.writeString(
                    folder.resolve(name),
                    "To: " + mail.recipient() + "\nSubject: " + mail.subject() + "\n\n" + mail.body() + "\n");
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        smtp.send(message);
    }
}
