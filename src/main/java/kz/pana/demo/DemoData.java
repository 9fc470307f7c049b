package kz.pana.demo;

import kz.pana.identity.AccountDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty portal: its people before anyone can ask for them, its places in the background. */
@Component
@Profile("demo")
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoPeople people;
    private final DemoHistory history;
    private final DemoReports reports;
    private final DemoCentres centres;
    private final AccountDirectory directory;
    private final int places;

    DemoData(
            DemoPeople people,
            DemoHistory history,
            DemoReports reports,
            DemoCentres centres,
            AccountDirectory directory,
            @Value("${pana.demo-places:320}") int places) {
        this.people = people;
        this.history = history;
        this.reports = reports;
        this.centres = centres;
        this.directory = directory;
        this.places = places;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    public void fill() {
        if (directory.isEmpty()) {
            people.create();
            Thread.ofPlatform().name("demo").daemon().start(this::live);
        }
        say();
    }

    private void live() {
        try {
            centres.enter();
            history.volunteersCome();
            for (int number = 0; number < places; number++) {
                history.live(number);
            }
            reports.come();
            LOG.info("The demo data is complete: {} places", places);
        } catch (RuntimeException e) {
            LOG.error("The demo data is not complete; start again with --fresh", e);
        }
    }

    /** On standard output, plain, for whoever ran bin/run. */
    private static void say() {
        StringBuilder words =
                new StringBuilder("\nDemo accounts, all with the password " + DemoPeople.PASSWORD + ":\n");
        DemoPeople.NAMED.forEach(
                name -> words.append("  ").append(name).append("@pana.example").append('\n'));
        words.append("and, by phone: ")
                .append(DemoTeams.PHONE.formatted())
                .append(" with the PIN ")
                .append(DemoTeams.PIN.digits())
                .append('\n');
        System.out.println(words);
    }
}
