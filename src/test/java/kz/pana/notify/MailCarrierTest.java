package kz.pana.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.SetClock;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** E-mails leave, whatever the mail server does. */
@PanaTest
@Timeout(60)
class MailCarrierTest {

    private static final Instant START = Instant.parse("2031-01-01T07:00:00Z");

    private final SetClock clock = new SetClock(START);
    private final CircuitBreaker breaker = new CircuitBreaker(clock);
    private final MessageHeaders headers = new MessageHeaders("pana@pana.example", "https://pana.example");
    private final ScriptedSmtp server = new ScriptedSmtp();

    @Autowired
    MailRepository mails;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    AccountDirectory directory;

    @Autowired
    ApplicationEventPublisher events;

    /** What other tests have written waits for nobody. */
    @BeforeEach
    void theOutboxIsEmpty() {
        database.sql("update mail set due_at = null").update();
    }

    @AfterEach
    void close() {
        server.close();
        database.sql("delete from mail where recipient like '%@mail.test'").update();
    }

    @Test
    void alertsGoBeforeLettersAndLettersBeforeNews() {
        write(Urgency.NEWS, 3);
        write(Urgency.LETTER, 2);
        clock.pass(Duration.ofSeconds(1));
        UUID alert = write(Urgency.ALERT);
        Outbox outbox = outbox();

        assertThat(outbox.take().orElseThrow().id()).isEqualTo(alert);
        assertThat(Stream.generate(() -> outbox.take().orElseThrow().subject()).limit(5))
                .containsExactly("LETTER", "LETTER", "NEWS", "NEWS", "NEWS");
        assertThat(outbox.take()).isEmpty();
    }

    @Test
    void aLongNameLeavesRoomInTheSubjectForWhatHappened() {
        AccountId to = cast.somebody();
        String name = "Сіз 500 000 ₸ ұтып алдыңыз! 8 900 000 00 00 нөміріне бүгін-ақ қоңырау шалыңыз";
        transaction.executeWithoutResult(status -> events.publishEvent(new Notice(
                to,
                Message.of("place.notice.submitted", new LocalizedText(name, name)),
                new ToWork(Role.COORDINATOR))));

        assertThat(database.sql("select subject from mail where recipient = ?")
                        .param(Objects.requireNonNull(directory.person(to).email())
                                .value())
                        .query(String.class)
                        .single())
                .contains(name.substring(0, 39) + "…")
                .doesNotContain("қоңырау");
    }

    @Test
    void whoeverWritesDecidesHowUrgentItIs() {
        AccountId to = cast.somebody();
        String address = Objects.requireNonNull(directory.person(to).email()).value();
        transaction.executeWithoutResult(status -> {
            Message words = Message.of("identity.notice.coordinator");
            events.publishEvent(new Notice(to, words, new ToWork(Role.COORDINATOR)));
            events.publishEvent(Notice.alert(to, words, new ToWork(Role.COORDINATOR)));
            events.publishEvent(new Letter(new EmailAddress(address), Language.KK, words, words, OwnPage.HOME));
        });

        assertThat(database.sql("select urgency from mail where recipient = ? order by urgency")
                        .param(address)
                        .query(Integer.class)
                        .list())
                .containsExactly(Urgency.ALERT.ordinal(), Urgency.LETTER.ordinal(), Urgency.NEWS.ordinal());
    }

    @Test
    void aLetterDoesNotWaitBehindAThousandOthers() {
        write(Urgency.NEWS, 1000);
        List<String> order = new CopyOnWriteArrayList<>();
        UUID[] letter = new UUID[1];
        carrier(mail -> {
                    order.add(mail.subject());
                    synchronized (order) {
                        // Somebody has forgotten a password while the news are on their way.
                        if (letter[0] == null && order.size() > 50) {
                            letter[0] = write(Urgency.LETTER);
                        }
                    }
                })
                .carryDue();

        assertThat(order).hasSize(1001);
        assertThat(order.indexOf("LETTER")).isBetween(50, 70);
        assertThat(waiting()).isZero();
    }

    @Test
    void oneThatIsSlowKeepsNoOtherWaiting() throws InterruptedException {
        write(Urgency.LETTER, 9);
        CountDownLatch others = new CountDownLatch(8);
        CountDownLatch slow = new CountDownLatch(1);
        Thread carrying = Thread.ofVirtual()
                .start(() -> carrier(mail -> {
                            if (slow.getCount() == 1 && mail.recipient().startsWith("0@")) {
                                await(slow);
                            }
                            others.countDown();
                        })
                        .carryDue());

        assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
        slow.countDown();
        carrying.join();
        assertThat(waiting()).isZero();
    }

    @Test
    void whileTheServerIsSilentAThousandMailsLoseNoTryAndOneTriesIt() {
        write(Urgency.NEWS, 1000);
        server.silent(true);
        MailCarrier carrier = carrier(smtp());
        carrier.carryDue();
        int first = server.connections.get();
        assertThat(first).isBetween(1, 4);
        carrier.carryDue();
        assertThat(server.connections.get()).isEqualTo(first);

        clock.pass(Duration.ofSeconds(15));
        carrier.carryDue();
        assertThat(server.connections.get()).isEqualTo(first + 1);
        assertThat(database.sql("select max(tries) from mail where recipient like '%@mail.test'")
                        .query(Integer.class)
                        .single())
                .isZero();

        server.silent(false);
        clock.pass(Duration.ofSeconds(30));
        carrier.carryDue();
        assertThat(waiting()).isZero();
        assertThat(server.taken).hasSize(1000);
    }

    @Test
    void aServerThatRefusesOneRecipientSendsToTheOthers() {
        write(Urgency.LETTER, 3);
        server.answering("1@mail.test", "550 5.1.1 no such user");
        carrier(smtp()).carryDue();

        assertThat(server.taken).hasSize(2);
        assertThat(waiting()).isZero();
        assertThat(database.sql("select body from mail where recipient = '1@mail.test' and sent_at is null")
                        .query(String.class)
                        .single())
                .as("it may hold a link that signs in")
                .isEmpty();
    }

    @Test
    void whoeverIsToBeTriedLaterIsTriedEightTimesInAll() {
        write(Urgency.LETTER, 1);
        server.answering("RCPT", "450 4.2.0 greylisted");
        MailCarrier carrier = carrier(smtp());
        for (int run = 0; run < 400; run++) {
            carrier.carryDue();
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(server.connections.get()).isEqualTo(8);
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(waiting()).isZero();
    }

    @Test
    void aMailThatBreaksTheServerDoesNotStopTheOthers() {
        mails.save(new Mail(Urgency.ALERT, "poison@mail.test", "", "", clock.instant()));
        write(Urgency.NEWS, 200);
        server.answering("RCPT TO:<poison@mail.test>", "421 4.3.2 going down");
        MailCarrier carrier = carrier(smtp());
        carrier.carryDue();
        clock.pass(Duration.ofSeconds(15));
        carrier.carryDue();

        assertThat(server.taken).hasSizeGreaterThanOrEqualTo(2);
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void whoDiesInTheMiddleOfABatchSendsOneMailTwiceAtMostAndItIsRecognised() {
        write(Urgency.NEWS, 20);
        SmtpCarrier smtp = smtp();
        // The server has taken it, and then the process is killed: nothing after this line happens in it.
        MailCarrier killed = carrier(mail -> {
            smtp.carry(mail);
            if (server.taken.size() >= 10) {
                throw new OutOfMemoryError("killed");
            }
        });
        assertThatThrownBy(killed::carryDue).isInstanceOf(IllegalStateException.class);
        int before = server.taken.size();
        assertThat(before).isBetween(10, 14);

        MailCarrier next = new MailCarrier(outbox(), smtp, new CircuitBreaker(clock));
        next.carryDue();
        assertThat(waiting()).as("what was claimed by the dead").isBetween(1L, 4L);
        clock.pass(Outbox.CLAIM.plusSeconds(1));
        next.carryDue();

        assertThat(waiting()).isZero();
        List<String> ids = server.headers("Message-ID");
        assertThat(ids.stream().distinct()).hasSize(20);
        assertThat(ids).as("only what was under way is sent again").hasSizeBetween(21, 24);
    }

    @Test
    void keptMailsAreReadableByTheirOwnerAlone(@TempDir Path data) throws Exception {
        UUID id = write(Urgency.LETTER);
        Path folder = data.resolve("mail");
        carrier(new MailFolder(folder, headers)).carryDue();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            Path kept = files.toList().getFirst();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rw-------");
            assertThat(kept).content().startsWith("To: 0@mail.test\n").contains("<" + id + "@pana.example>");
        }
    }

    private Outbox outbox() {
        return new Outbox(mails, transaction, clock);
    }

    private MailCarrier carrier(Carrier carrier) {
        return new MailCarrier(outbox(), carrier, breaker);
    }

    private SmtpCarrier smtp() {
        return new SmtpCarrier(server.sender(), headers);
    }

    private UUID write(Urgency urgency) {
        return mails.save(new Mail(urgency, "0@mail.test", urgency.name(), "Сілтеме", clock.instant()))
                .outgoing()
                .id();
    }

    private void write(Urgency urgency, int count) {
        mails.saveAll(Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> new Mail(urgency, number + "@mail.test", urgency.name(), "Сілтеме", clock.instant()))
                .toList());
    }

    private long waiting() {
        return mails.countByDueAtIsNotNull();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
