package kz.pana;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** PANA: the portal of a network of safe places for women and children in Kazakhstan. */
@SpringBootApplication
@Modulithic(sharedModules = {"kernel", "platform"})
public class PanaApplication {

    private static final Logger LOG = LoggerFactory.getLogger(PanaApplication.class);

    /**
     * Each request has a virtual thread. So many of them compute at once, and the system shares the cores out among
     * them: a picture that takes a second to read holds up nobody else's page.
     */
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    private static final int LEAST = 16;
    private static final int FOR_EACH_CORE = 4;

    public static void main(String[] args) {
        if (System.getProperty(PARALLELISM) == null) {
            int cores = Runtime.getRuntime().availableProcessors();
            System.setProperty(PARALLELISM, String.valueOf(Math.max(LEAST, FOR_EACH_CORE * cores)));
        }
        // By itself Java writes past the log, and what was thrown may quote what somebody sent.
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> LOG.error("{} has ended", thread, thrown));
        SpringApplication.run(PanaApplication.class, args);
    }
}
