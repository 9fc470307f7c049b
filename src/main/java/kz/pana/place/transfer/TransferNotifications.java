package kz.pana.place.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.Letters;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.ToWork;
import kz.pana.identity.person.Person;
import kz.pana.identity.person.SignInName;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.transfer.TransferTarget.ToOffer;
import kz.pana.place.transfer.TransferTarget.ToTransfer;
import kz.pana.platform.Afterwards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells both owners, and the coordinators, how a transfer goes. */
@Component
class TransferNotifications {

    private final AccountDirectory directory;
    private final FourEyes fourEyes;
    private final Letters letters;
    private final Afterwards afterwards;
    private final ApplicationEventPublisher events;

    TransferNotifications(
            AccountDirectory directory,
            FourEyes fourEyes,
            Letters letters,
            Afterwards afterwards,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.fourEyes = fourEyes;
        this.letters = letters;
        this.afterwards = afterwards;
        this.events = events;
    }

    /**
     * Whoever has the address hears of it in the inbox, and who has no account yet by letter. Which of the two nobody else
     * learns, nor by the time it takes.
     */
    void asked(Transfer transfer, PlaceRow place, Actor by, SignInName to) {
        TransferId id = transfer.id();
        LocalizedText name = name(place);
        LocalDate until = lastDay(transfer);
        Language language = directory.person(by.id()).language();
        afterwards.run("tell-of-transfer", () -> {
            Optional<Person> known = directory.confirmed(to);
            known.filter(person -> !person.blocked())
                    .ifPresent(person -> tell(
                            person.id(), new ToOffer(id), Message.of("transfer.notice.asked", by.name(), name, until)));
            to.email()
                    .filter(address -> known.isEmpty())
                    .ifPresent(address -> letters.sendUntold(
                            by.id(),
                            address,
                            () -> new Letter(
                                    address,
                                    language,
                                    Message.of("transfer.letter.subject"),
                                    Message.of("transfer.letter.text", name, until),
                                    new ToOffer(id))));
        });
    }

    void accepted(Transfer transfer, PlaceRow place, Actor by) {
        tell(
                transfer.from(),
                new ToTransfer(place.id()),
                Message.of("transfer.notice.accepted", by.name(), name(place), lastDay(transfer)));
    }

    void refused(Transfer transfer, PlaceRow place) {
        tell(transfer.from(), new ToTransfer(place.id()), Message.of("transfer.notice.refused", name(place)));
    }

    /** Whoever accepted waits for a confirmation that does not come any more. */
    void withdrawn(Transfer transfer, PlaceRow place) {
        transfer.to().ifPresent(to -> tell(to, OwnPage.HOME, Message.of("transfer.notice.withdrawn", name(place))));
    }

    void lapsed(Transfer transfer, PlaceRow place) {
        tell(transfer.from(), new ToTransfer(place.id()), Message.of("transfer.notice.lapsed", name(place)));
        transfer.to().ifPresent(to -> tell(to, OwnPage.HOME, Message.of("transfer.notice.lapsed", name(place))));
    }

    /**
     * @param takenBack whether something that the old owner had asked for was taken back
     */
    void done(Transfer transfer, PlaceRow place, Person to, boolean takenBack) {
        String given = takenBack ? "transfer.notice.given-taken-back" : "transfer.notice.given";
        // Whoever did it may have held a phone of hers that was left open.
        events.publishEvent(
                Notice.alert(transfer.from(), Message.of(given, name(place), to.name()), new ToWork(Role.OWNER)));
        tell(to.id(), new ToPlace(place.id()), Message.of("transfer.notice.yours", name(place)));
        Message words = Message.of("transfer.notice.desk", name(place), to.name());
        List<AccountId> deciding =
                fourEyes.deciding(place.id(), place.submitted().region(), Optional.empty());
        deciding.forEach(who -> events.publishEvent(Notice.alert(who, words, new ToDesk(place.id()))));
        fourEyes.wantSomebody(deciding, words);
    }

    private void tell(AccountId who, Target where, Message words) {
        events.publishEvent(new Notice(who, words, where));
    }

    private static LocalDate lastDay(Transfer transfer) {
        return LocalDate.ofInstant(transfer.endsAt(), KernelConfiguration.ALMATY);
    }

    private static LocalizedText name(PlaceRow place) {
        return place.submitted().name();
    }
}
