package kz.pana.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever sits at a session that was left open does not take the account in silence. */
@PanaTest
class SecretNewsTest {

    @Autowired
    Profile profile;

    @Autowired
    AccountDirectory directory;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Test
    void aChangedPasswordIsWrittenToTheAddressThatIsThereInItsLanguage() {
        AccountId person = cast.somebody();
        cast.as(person, () -> profile.speak(Language.RU));

        cast.as(person, () -> profile.changePassword(Personas.PASSWORD, "another-good-password"));

        assertThat(mails(person))
                .singleElement()
                .satisfies(
                        body -> assertThat(body).contains("Ваш пароль изменён", "Если это были не вы", "/app/forgot"));
        assertThat(cast.as(person, () -> inbox.latest(0, 5)))
                .extracting(row -> row.text().kk())
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("Құпиясөзіңіз өзгертілді: "));
    }

    @Test
    void signingOutEverywhereIsWrittenToo() {
        AccountId person = cast.somebody();

        cast.as(person, profile::signOutEverywhere);

        assertThat(mails(person))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("/app/forgot"));
        assertThat(cast.as(person, () -> inbox.latest(0, 5))).hasSize(1);
    }

    private List<String> mails(AccountId to) {
        return database.sql("select body from mail where recipient = ?")
                .param(String.valueOf(directory.person(to).email()))
                .query(String.class)
                .list();
    }
}
