package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.pana.identity.credential.BoundedPasswordEncoder;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTest {

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch go = new CountDownLatch(1);

    /** Takes until it is told to go on, as a slow hash would. */
    private final PasswordEncoder slow = new PasswordEncoder() {
        @Override
        public @Nullable String encode(@Nullable CharSequence raw) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String hash) {
            return "hash".equals(encode(raw));
        }
    };

    @Test
    void aCrowdAtTheDoorTakesNoMoreMemoryThanTwo() throws Exception {
        PasswordEncoder encoder = new BoundedPasswordEncoder(slow, 2);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 500)
                    .forEach(i -> crowd.submit(() -> {
                        try {
                            encoder.matches("password", "hash");
                            done.incrementAndGet();
                        } catch (Refused busy) {
                            refused.incrementAndGet();
                        }
                    }));
            while (refused.get() < 300) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            go.countDown();
        }
        assertThat(most).hasValue(2);
        assertThat(done.get() + refused.get()).isEqualTo(500);
        assertThat(done.get()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void aHashOfAnOlderKindIsRecognised() {
        PasswordEncoder encoder = new IdentityConfiguration().passwordEncoder();
        String hash = encoder.encode("password");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.upgradeEncoding(hash)).isFalse();
        assertThat(encoder.upgradeEncoding("$argon2id$v=19$m=16384,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"))
                .isTrue();
    }
}
