package kz.pana.notify;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reaches for mails from several sides at the same time, as the carriers of several processes do. */
public final class Claiming {

    private Claiming() {}

    /** Writes so many mails and tells what all hands together have taken. */
    public static List<UUID> takenTogether(ApplicationContext portal, int count, int hands) {
        JdbcTemplate database = portal.getBean(JdbcTemplate.class);
        Outbox outbox = portal.getBean(Outbox.class);
        database.update("update mail set due_at = null");
        portal.getBean(MailRepository.class)
                .saveAll(Stream.generate(() -> new Mail(
                                Urgency.NEWS,
                                "together@mail.test",
                                "",
                                "",
                                portal.getBean(Clock.class).instant()))
                        .limit(count)
                        .toList());
        List<UUID> taken = new CopyOnWriteArrayList<>();
        try (ExecutorService reaching = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int hand = 0; hand < hands; hand++) {
                reaching.submit(() -> {
                    Optional<OutgoingMail> next = outbox.take();
                    while (next.isPresent()) {
                        taken.add(next.get().id());
                        next = outbox.take();
                    }
                });
            }
        }
        database.update("delete from mail where recipient = 'together@mail.test'");
        return taken;
    }
}
