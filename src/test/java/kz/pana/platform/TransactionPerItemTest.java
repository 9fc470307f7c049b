package kz.pana.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.pana.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionPerItemTest {

    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final SetClock clock = new SetClock(Instant.parse("2026-11-28T07:00:00Z"));
    private final TransactionPerItem perItem = new TransactionPerItem(new TransactionTemplate(transactions), clock);
    private final List<UUID> tried = new ArrayList<>();
    private final UUID bad = UUID.randomUUID();
    private final UUID good = UUID.randomUUID();

    @BeforeEach
    void aDatabase() {
        when(transactions.getTransaction(any())).thenReturn(new SimpleTransactionStatus());
    }

    @Test
    void twoHundredThatFailForGoodDoNotHideTheNextOne() {
        List<UUID> due = Stream.concat(Stream.generate(UUID::randomUUID).limit(200), Stream.of(good))
                .toList();
        perItem.each("Doing", due, this::failUnlessGood);

        assertThat(tried).hasSize(201).endsWith(good);
        assertThat(perItem.failing()).containsEntry("Doing", 200L);
    }

    @Test
    void whatFailedRestsLongerEachTimeAndComesAfterTheOthers() {
        perItem.each("Doing", List.of(bad, good), this::failUnlessGood);
        tried.clear();
        clock.pass(Duration.ofSeconds(4));
        perItem.each("Doing", List.of(bad, good), this::failUnlessGood);
        assertThat(tried).containsExactly(good);

        tried.clear();
        clock.pass(Duration.ofSeconds(1));
        perItem.each("Doing", List.of(bad, good), this::failUnlessGood);
        assertThat(tried).containsExactly(good, bad);

        tried.clear();
        clock.pass(Duration.ofSeconds(9));
        perItem.each("Doing", List.of(bad), this::failUnlessGood);
        assertThat(tried).isEmpty();
        clock.pass(Duration.ofMinutes(15));
        perItem.each("Doing", List.of(bad), this::failUnlessGood);
        assertThat(tried).containsExactly(bad);
    }

    @Test
    void somethingElseIsDoneAboutWhatFailedAndMayFailToo() {
        List<UUID> instead = new ArrayList<>();
        perItem.each("Doing", List.of(bad, good), this::failUnlessGood, id -> {
            instead.add(id);
            throw new IllegalStateException("nor this");
        });

        assertThat(instead).containsExactly(bad);
        assertThat(tried).containsExactly(bad, good);
    }

    @Test
    void whatWorksAgainOrIsNoLongerDueIsForgotten() {
        perItem.each("Doing", List.of(bad), this::failUnlessGood);
        clock.pass(Duration.ofMinutes(1));
        perItem.each("Doing", List.of(bad), tried::add);
        assertThat(perItem.failing()).isEmpty();

        perItem.each("Doing", List.of(bad), this::failUnlessGood);
        perItem.each("Doing", List.of(good), this::failUnlessGood);
        assertThat(perItem.failing()).isEmpty();
    }

    @Test
    void thatSomebodyElseWasAtItIsNoFailure() {
        perItem.each("Doing", List.of(bad), id -> {
            throw new OptimisticLockingFailureException("somebody else was at it");
        });
        perItem.each("Doing", List.of(bad), tried::add);

        assertThat(tried).containsExactly(bad);
    }

    @Test
    void withoutADatabaseNothingIsTriedOneByOne() {
        when(transactions.getTransaction(any())).thenThrow(new CannotCreateTransactionException("away"));

        assertThatExceptionOfType(CannotCreateTransactionException.class)
                .isThrownBy(() -> perItem.each("Doing", List.of(bad, good), tried::add));
        assertThat(perItem.failing()).isEmpty();
    }

    @Test
    void whatIsDoneTogetherIsDoneInOneTransactionForSome() {
        List<UUID> due = Stream.generate(UUID::randomUUID).limit(220).toList();

        perItem.some("Doing", due, tried::addAll, id -> {});

        assertThat(tried).isEqualTo(due);
        verify(transactions, times(3)).getTransaction(any());
    }

    /** Else one place that cannot be assessed would leave those beside it as they were. */
    @Test
    void oneThatFailsKeepsNobodyFromWhatWasBegunWithIt() {
        List<UUID> instead = new ArrayList<>();
        List<UUID> done = new ArrayList<>();
        Consumer<List<UUID>> doing = ids -> {
            tried.addAll(ids);
            if (ids.contains(bad)) {
                throw new IllegalStateException("cannot be done");
            }
            done.addAll(ids);
        };

        perItem.some("Doing", List.of(good, bad), doing, instead::add);

        assertThat(tried).containsExactly(good, bad, good, bad);
        assertThat(done).containsExactly(good);
        assertThat(instead).containsExactly(bad);
        assertThat(perItem.failing()).containsEntry("Doing", 1L);

        tried.clear();
        clock.pass(Duration.ofMinutes(1));
        perItem.some("Doing", List.of(bad, good), doing, instead::add);
        assertThat(tried).as("what failed before is tried by itself, last").containsExactly(good, bad);
    }

    @Test
    void withoutADatabaseNothingIsTriedTogetherEither() {
        when(transactions.getTransaction(any())).thenThrow(new CannotCreateTransactionException("away"));

        assertThatExceptionOfType(CannotCreateTransactionException.class)
                .isThrownBy(() -> perItem.some("Doing", List.of(bad, good), tried::addAll, id -> {}));
        assertThat(perItem.failing()).isEmpty();
    }

    private void failUnlessGood(UUID id) {
        tried.add(id);
        if (!id.equals(good)) {
            throw new IllegalStateException("cannot be done");
        }
    }
}
