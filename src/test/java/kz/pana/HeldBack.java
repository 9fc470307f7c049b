package kz.pana;

import java.util.ArrayList;
import java.util.List;
import kz.pana.platform.Afterwards;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** Does at once, on the test's own thread, what nobody waits for; or keeps it until the test has looked around. */
@TestComponent
@Primary
public class HeldBack extends Afterwards {

    private final TransactionTemplate transaction;
    private final ThreadLocal<@Nullable List<Runnable>> held = new ThreadLocal<>();

    public HeldBack(TransactionTemplate transaction) {
        super(transaction);
        this.transaction = transaction;
    }

    /** What is left for afterwards while it runs is returned, and not done. */
    public List<Runnable> during(Runnable action) {
        List<Runnable> left = new ArrayList<>();
        held.set(left);
        try {
            action.run();
        } finally {
            held.remove();
        }
        return left;
    }

    @Override
    public void run(String what, Runnable act) {
        Runnable inTransaction = () -> transaction.executeWithoutResult(status -> act.run());
        List<Runnable> left = held.get();
        if (left == null) {
            inTransaction.run();
        } else {
            left.add(inTransaction);
        }
    }
}
