package kz.pana.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what nobody waits for, one thing after another, each in a transaction of its own: the answer to a request then
 * tells nobody by its time what was done. What still waits when the portal stops is done first; a crash loses it, so only
 * what can be asked for again belongs here.
 */
@Component
public class Afterwards implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    /** What more is asked for fails at once, where whoever asked can see it. */
    private static final int MOST_WAITING = 1_000;

    private static final int SECONDS_TO_END = 10;

    private final TransactionTemplate transaction;
    private final ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();

    public Afterwards(TransactionTemplate transaction) {
        this.transaction = transaction;
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setQueueCapacity(MOST_WAITING);
        thread.setThreadNamePrefix("afterwards-");
        thread.setDaemon(true);
        // Never interrupted: an interrupt closes the file of the embedded database under everybody.
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(SECONDS_TO_END);
        thread.initialize();
    }

    /**
     * Does it soon, and maybe before the transaction of whoever asks has ended.
     *
     * @param what is done, as the log tells it where it fails
     */
    public void run(String what, Runnable act) {
        thread.execute(() -> {
            try {
                transaction.executeWithoutResult(status -> act.run());
            } catch (RuntimeException | Error e) {
                LOG.error("{} failed", what, e);
            }
        });
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
