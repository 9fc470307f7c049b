package kz.pana.place.transfer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.FormerOwners;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who gave a place away is no stranger to it. */
@Component
class DoneTransfers implements FormerOwners {

    private final TransferRepository transfers;

    DoneTransfers(TransferRepository transfers) {
        this.transfers = transfers;
    }

    @Override
    public Set<AccountId> of(PlaceId place) {
        return transfers.formerOwners(place.value()).stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<AccountId> last(PlaceId place) {
        return transfers.done(place.value(), Limit.of(1)).stream()
                .map(Transfer::from)
                .findFirst();
    }

    @Override
    public Set<PlaceId> formerlyOf(AccountId person) {
        return transfers.formerlyOf(person.value()).stream().map(PlaceId::new).collect(Collectors.toUnmodifiableSet());
    }
}
