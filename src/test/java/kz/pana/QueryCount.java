package kz.pana;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what an action asks of the database. */
public final class QueryCount {

    private QueryCount() {}

    /** The statements that were sent while it ran. Nothing else may run meanwhile. */
    public static long of(EntityManagerFactory factory, Runnable action) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            action.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
