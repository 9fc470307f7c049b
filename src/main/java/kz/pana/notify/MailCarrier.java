package kz.pana.notify;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.pana.platform.TimedJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Takes mails out of the outbox, several at once, the most urgent first. While the server is away it rests, and then
 * tries one. See docs/decisions/013.
 */
@Component
class MailCarrier implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);
    private static final int AT_ONCE = 4;

    private final Outbox outbox;
    private final Carrier carrier;
    private final CircuitBreaker breaker;

    MailCarrier(Outbox outbox, Carrier carrier, CircuitBreaker breaker) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.breaker = breaker;
    }

    @Bean
    static TimedJob carryMails(MailCarrier mails, @Value("${pana.mail-every:2s}") Duration rest) {
        return TimedJob.of("carry-mails", rest, mails::carryDue);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("pana.mail.waiting", outbox, Outbox::size)
                .description("mails that are not sent yet")
                .register(registry);
    }

    void carryDue() {
        if (breaker.state() == CircuitBreaker.State.HALF_OPEN) {
            carryNext();
        }
        if (breaker.state() != CircuitBreaker.State.CLOSED || outbox.isEmpty()) {
            return;
        }
        List<Future<?>> ends;
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            ends = Stream.<Future<?>>generate(() -> hands.submit(this::carryWhileThereAre))
                    .limit(AT_ONCE)
                    .toList();
        }
        ends.stream()
                .filter(end -> end.state() == Future.State.FAILED)
                .findAny()
                .ifPresent(end -> {
                    throw new IllegalStateException("mails could not be carried", end.exceptionNow());
                });
    }

    private void carryWhileThereAre() {
        while (breaker.state() == CircuitBreaker.State.CLOSED && carryNext()) {
            // The next may be one that has come meanwhile, and is more urgent.
        }
    }

    /** @return whether there was one */
    private boolean carryNext() {
        Optional<OutgoingMail> next = outbox.take();
        next.ifPresent(this::carry);
        return next.isPresent();
    }

    private void carry(OutgoingMail mail) {
        try {
            carrier.carry(mail);
            outbox.sent(mail.id());
            serverAnswers();
        } catch (NotSent e) {
            notSent(mail, e);
        }
    }

    private void notSent(OutgoingMail mail, NotSent why) {
        switch (why.kind()) {
            case REFUSED -> {
                outbox.refused(mail.id());
                LOG.warn("E-mail {} was refused for good: {}", mail.id(), why.why());
                serverAnswers();
            }
            case LATER -> {
                outbox.failed(mail.id());
                serverAnswers();
            }
            case BROKEN_OFF -> {
                outbox.failed(mail.id());
                rest(why);
            }
            case NO_SERVER -> {
                outbox.putBack(mail.id());
                rest(why);
            }
        }
    }

    private void serverAnswers() {
        if (breaker.worked()) {
            LOG.info("The mail server takes e-mails again");
        }
    }

    /** Told once, and not for each mail. */
    private void rest(NotSent why) {
        if (breaker.failed()) {
            LOG.warn(
                    "The mail server takes no e-mails ({}); {} wait, and one is tried now and then",
                    why.why(),
                    outbox.size());
        }
    }
}
