package kz.pana.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.People;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is invited has one letter, and it opens the door. */
@PanaTest
class InvitedTest {

    @Autowired
    Personas cast;

    @Autowired
    People people;

    @Autowired
    MailRepository mails;

    @Autowired
    Territory territory;

    @Test
    void whoIsAppointedCoordinatorHasOneLetterThatNamesHerRegions() {
        String address = UUID.randomUUID() + "@test.example";
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        cast.as(
                administrator,
                () -> people.appointCoordinator(
                        new EmailAddress(address),
                        PersonName.split("Сәуле Ахметова"),
                        Language.RU,
                        Set.of(Personas.ASTANA)));

        assertThat(to(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains(
                                "/app/password/",
                                territory.known(Personas.ASTANA).name().in(Language.RU)));
    }

    @Test
    void whoIsAppointedAdministratorHasOneLetter() {
        String address = UUID.randomUUID() + "@test.example";
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        cast.as(
                administrator,
                () -> people.appointAdministrator(
                        new EmailAddress(address), PersonName.split("Сәуле Ахметова"), Language.RU));

        assertThat(to(address)).hasSize(1);
    }

    private List<OutgoingMail> to(String address) {
        return mails.findAll().stream()
                .map(Mail::outgoing)
                .filter(mail -> mail.recipient().equals(address))
                .toList();
    }
}
