package kz.pana.notify;

import java.time.Clock;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.notice.Addresses;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.person.Person;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.kernel.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts notices into inboxes and e-mails into the outbox, in the transaction that caused them. */
@Component
class Deliveries {

    private static final int SUBJECT_LENGTH = 120;

    /** Of a name in a subject: what happened to it is to be read as well. */
    private static final int NAME_LENGTH = 40;

    private final InboxRepository inbox;
    private final MailRepository outbox;
    private final AccountDirectory directory;
    private final Addresses addresses;
    private final Texts texts;
    private final Clock clock;
    private final String root;

    Deliveries(
            InboxRepository inbox,
            MailRepository outbox,
            AccountDirectory directory,
            Addresses addresses,
            Texts texts,
            Clock clock,
            @Value("${pana.public-url}") String publicUrl) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.directory = directory;
        this.addresses = addresses;
        this.texts = texts;
        this.clock = clock;
        this.root = publicUrl + "/app/";
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliver(Notice notice) {
        inbox.save(new InboxEntry(
                notice.to().value(),
                texts.get(Language.KK, notice.text()),
                texts.get(Language.RU, notice.text()),
                texts.get(Language.EN, notice.text()),
                addresses.of(notice.target()),
                clock.instant()));
        Person person = directory.person(notice.to());
        if (person.email() == null || !person.confirmed()) {
            // The inbox is the record, and the only way to who has no e-mail. Who was invited and has not been here yet
            // has one letter, with the way in: a second would lead to a door that does not open.
            return;
        }
        String text = texts.get(person.language(), notice.text());
        write(
                notice.alert() ? Urgency.ALERT : Urgency.NEWS,
                person.email().value(),
                person.language(),
                texts.get(person.language(), withShortNames(notice.text())),
                Message.of("notify.mail.plain", text),
                addresses.of(notice.target()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliver(Letter letter) {
        write(
                Urgency.LETTER,
                letter.to().value(),
                letter.language(),
                texts.get(letter.language(), letter.subject()),
                letter.text(),
                addresses.of(letter.target()));
    }

    private void write(Urgency urgency, String to, Language language, String subject, Message text, String path) {
        String body =
                texts.get(language, text) + "\n\n" + root + path + "\n\n" + texts.get(language, "notify.mail.foot");
        outbox.save(new Mail(urgency, to, cut(subject, SUBJECT_LENGTH), body, clock.instant()));
    }

    private static Message withShortNames(Message text) {
        return Message.of(
                text.key(), text.args().stream().map(Deliveries::shortened).toArray());
    }

    private static Object shortened(Object arg) {
        return switch (arg) {
            case LocalizedText name -> shortened(name);
            case String name -> cut(name, NAME_LENGTH);
            default -> arg;
        };
    }

    private static LocalizedText shortened(LocalizedText name) {
        String english = name.en();
        return new LocalizedText(
                cut(name.kk(), NAME_LENGTH),
                cut(name.ru(), NAME_LENGTH),
                english == null ? null : cut(english, NAME_LENGTH));
    }

    private static String cut(String subject, int most) {
        String line = subject.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
