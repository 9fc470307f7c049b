package kz.pana.place.status;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import java.util.stream.Stream;
import kz.pana.identity.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an approved place: rule 2.
 *
 * @param reinstatedBy who was the last to; {@code null} if nobody had to
 */
@Embeddable
public record Vouchers(UUID approvedBy, @Nullable UUID reinstatedBy) {

    public static Vouchers approved(AccountId by) {
        return new Vouchers(by.value(), null);
    }

    public Vouchers reinstated(AccountId by) {
        return new Vouchers(approvedBy, by.value());
    }

    public Stream<UUID> people() {
        return Stream.concat(Stream.of(approvedBy), Stream.ofNullable(reinstatedBy));
    }
}
