package kz.pana.place.requirement;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owner is somebody whom the network lets in: who is shut out does not shelter anybody in its name. */
@Component
@Order(0)
class OwnerRequirement implements Requirement {

    private final AccountDirectory directory;

    OwnerRequirement(AccountDirectory directory) {
        this.directory = directory;
    }

    /** Who was shut out is told nothing here. */
    @Override
    public boolean isToldOtherwise() {
        return true;
    }

    @Override
    public Function<Subject, Finding> among(Collection<Subject> places) {
        // Asked of every place whenever something happened to it: nothing else of the person is read.
        Set<AccountId> shutOut =
                directory.shutOut(places.stream().map(Subject::owner).collect(Collectors.toSet()));
        return place -> shutOut.contains(place.owner())
                ? Finding.lacks(
                        new Outstanding("owner", Message.of("place.outstanding.owner-blocked"), NextActor.COORDINATOR))
                : Finding.met();
    }
}
