package kz.pana.place.requirement;

import java.util.Set;
import kz.pana.identity.AccountDirectory;
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
    public Finding check(Subject place) {
        // Asked of every place whenever something happened to it: nothing else of the person is read.
        return !directory.shutOut(Set.of(place.owner())).isEmpty()
                ? Finding.lacks(
                        new Outstanding("owner", Message.of("place.outstanding.owner-blocked"), NextActor.COORDINATOR))
                : Finding.met();
    }
}
