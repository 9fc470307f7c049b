package kz.pana.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import kz.pana.notify.NotSent.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Timeout(20)
class SmtpCarrierTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-28T07:00:00Z");

    private final MessageHeaders headers = new MessageHeaders("pana@pana.example", "https://pana.example:8443/");
    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void everyTryOfAMailCarriesTheSameIdAndDate() throws NotSent {
        OutgoingMail mail = mail("aigul@test.example");
        carrier().carry(mail);
        carrier().carry(mail);

        assertThat(server.headers("Message-ID"))
                .containsExactly(
                        "Message-ID: <" + mail.id() + "@pana.example>", "Message-ID: <" + mail.id() + "@pana.example>");
        assertThat(server.headers("Date")).hasSize(2).allMatch(date -> date.contains("28 Nov 2026"));
        assertThat(server.headers("To")).contains("To: aigul@test.example");
        assertThat(server.headers("Auto-Submitted")).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void aServerThatAcceptsAndSaysNothingIsGivenUpInTime() {
        server.silent(true);
        assertThat(notSent("aigul@test.example").kind()).isEqualTo(Kind.NO_SERVER);
        assertThat(notSent("aigul@test.example").why()).isEqualTo("it does not answer in time");
    }

    @Test
    void aServerThatIsNotThereIsNotTheMailsFault() {
        server.close();
        assertThat(notSent("aigul@test.example").kind()).isEqualTo(Kind.NO_SERVER);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, REFUSED",
        "RCPT, 553 no such user, REFUSED",
        "RCPT, 450 4.2.0 greylisted, LATER",
        "RCPT, 452 4.2.2 mailbox full, LATER",
        // A setting of ours is wrong: no mail is given up for it.
        "RCPT, 550 5.7.1 relaying denied, BROKEN_OFF",
        "RCPT, 530 5.7.0 authentication required, BROKEN_OFF",
        "MAIL, 550 sender not allowed, BROKEN_OFF",
        "MAIL, 451 4.3.0 try again, BROKEN_OFF",
        "RCPT, 421 4.3.2 going down, BROKEN_OFF",
        "DATA, 554 5.6.0 not a mail, REFUSED",
        "DATA, 451 4.3.0 disk full, LATER",
    })
    void anAnswerIsAboutTheMailOrAboutTheServer(String command, String answer, Kind kind) {
        server.answering(command, answer);
        NotSent why = notSent("aigul@test.example");
        assertThat(why.kind()).isEqualTo(kind);
        assertThat(why.why()).startsWith(answer.substring(0, 3));
        assertThat(why.why()).doesNotContain("aigul");
    }

    @Test
    void whatNobodyCanSendIsRefused() {
        assertThat(notSent("aigul@@").kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void aWrongPasswordOfTheServerIsNotTheMailsFault() {
        server.answering("EHLO", "250-here\r\n250 AUTH PLAIN");
        JavaMailSenderImpl sender = server.answering("AUTH", "535 5.7.8 wrong").sender();
        sender.setUsername("pana");
        sender.setPassword("wrong");
        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> new SmtpCarrier(sender, headers).carry(mail("aigul@test.example")))
                .extracting(NotSent::kind)
                .isEqualTo(Kind.NO_SERVER);
    }

    /** Whoever sets nothing but the host gets timeouts too. */
    @Test
    void noMailServerIsWaitedForForEver() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withPropertyValues("spring.mail.host=mail.example")
                .run(context -> {
                    Properties limits =
                            context.getBean(JavaMailSenderImpl.class).getJavaMailProperties();
                    for (String protocol : new String[] {"smtp", "smtps"}) {
                        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                            assertThat(Duration.ofMillis(
                                            Long.parseLong(limits.getProperty("mail." + protocol + "." + limit))))
                                    .as(limit)
                                    .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
                        }
                    }
                });
    }

    private NotSent notSent(String to) {
        return catchThrowableOfType(NotSent.class, () -> carrier().carry(mail(to)));
    }

    private SmtpCarrier carrier() {
        return new SmtpCarrier(server.sender(), headers);
    }

    private static OutgoingMail mail(String to) {
        return new OutgoingMail(UUID.randomUUID(), to, "Растау", "Сілтеме", WRITTEN);
    }
}
