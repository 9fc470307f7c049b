package kz.pana.place.transfer;

import java.util.Map;
import java.util.Optional;
import kz.pana.place.OwnedChanges;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ShownLine;
import kz.pana.place.row.PlaceId;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What owners ask for on forms that no other module knows: for the demonstration. Production has no such bean. */
@Component
@Profile({"demo", "test"})
@NamedInterface("demo")
public class PlaceDemo {

    private final OwnedChanges changes;
    private final OwnedTransfers transfers;

    PlaceDemo(OwnedChanges changes, OwnedTransfers transfers) {
        this.changes = changes;
        this.transfers = transfers;
    }

    /** Its owner, who is signed in, asks for another name. */
    @Transactional
    public void rename(PlaceId place, String kk, String ru, String why) {
        ApplicationAnswers told = changes.told(place);
        ApplicationAnswers asked = told.with(Map.of(ApplicationField.NAME_KK, kk, ApplicationField.NAME_RU, ru));
        changes.ask(place, ChangeLine.NAME, new ShownLine(told, Optional.empty()), asked, why);
    }

    /** Its owner, who is signed in, asks somebody to take it over, to a business of theirs. */
    @Transactional
    public void offer(PlaceId place, String to, String why) {
        transfers.ask(place, to, false, why);
    }
}
