package kz.pana.kernel;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads why a value was refused. */
public final class Refusals {
    private Refusals() {}

    public static Message reasonOf(ThrowingCallable attempt) {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class, attempt);
        return refused == null ? Message.of("accepted") : refused.reason();
    }

    public static String keyOf(ThrowingCallable attempt) {
        return reasonOf(attempt).key();
    }
}
