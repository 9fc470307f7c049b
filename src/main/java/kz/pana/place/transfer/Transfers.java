package kz.pana.place.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.event.PlaceEnded;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.ComingVolunteers;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** To whom a place can go, and what ends a transfer without anybody deciding. */
@Component
class Transfers {

    /** Who decides about places owns none. */
    private static final Set<Role> DECIDING = EnumSet.of(Role.COORDINATOR, Role.AUTHOR, Role.ADMINISTRATOR);

    private final TransferRepository transfers;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final ComingVolunteers volunteers;
    private final TransferNotifications notifications;
    private final TransactionPerItem perItem;
    private final Clock clock;

    Transfers(
            TransferRepository transfers,
            PlaceDirectory places,
            FourEyes fourEyes,
            ComingVolunteers volunteers,
            TransferNotifications notifications,
            TransactionPerItem perItem,
            Clock clock) {
        this.transfers = transfers;
        this.places = places;
        this.fourEyes = fourEyes;
        this.volunteers = volunteers;
        this.notifications = notifications;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob endTransfers(Transfers transfers, @Value("${pana.end-transfers-every:10m}") Duration rest) {
        return TimedJob.of("end-transfers", rest, transfers::lapse);
    }

    /** Why that person cannot take the place over; empty if they can. For their own eyes: it says what they are. */
    Optional<Message> refusal(PlaceRow place, Person to) {
        if (!place.status().isEditedAtOnce()) {
            return Optional.of(Message.of("place.refused.state"));
        }
        if (place.owner().equals(to.id())) {
            return Optional.of(Message.of("transfer.refused.self"));
        }
        if (to.roles().stream().anyMatch(DECIDING::contains)) {
            return Optional.of(Message.of("transfer.refused.role"));
        }
        if (to.byPin()) {
            return Optional.of(Message.of("transfer.refused.email"));
        }
        if (to.blocked()) {
            return Optional.of(Message.of("transfer.refused.blocked"));
        }
        return fourEyes.mayTakeOver(place.id(), to.id())
                .or(() -> volunteers.comingTo(place.id()).contains(to.id())
                        ? Optional.of(Message.of("transfer.refused.coming"))
                        : Optional.empty());
    }

    void lapse() {
        perItem.each(
                "Ending transfer",
                transfers.due(clock.instant()),
                id -> transfers.findById(id).ifPresent(this::lapse));
    }

    private void lapse(Transfer transfer) {
        if (transfer.lapseIfDue(clock.instant())) {
            notifications.lapsed(transfer, places.row(transfer.place()));
        }
    }

    /** A place that has left goes to nobody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlaceEnded ended) {
        transfers
                .findByOpenPlace(ended.place().value())
                .filter(transfer -> transfer.isOpen(clock.instant()))
                .ifPresent(transfer -> {
                    transfer.withdraw(null, clock.instant());
                    notifications.withdrawn(transfer, places.row(transfer.place()));
                });
    }
}
