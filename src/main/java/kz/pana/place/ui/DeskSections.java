package kz.pana.place.ui;

import java.util.List;
import kz.pana.place.ChangeDesk;
import kz.pana.place.PlaceTrail;
import kz.pana.place.UpkeepDesk;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the desk's detail is made from besides the place itself. */
@Component
public record DeskSections(
        Territory territory,
        PlaceTrail trail,
        ChangeDesk changes,
        UpkeepDesk upkeep,
        ObjectProvider<PlaceSection> sectionBeans) {

    /** The parts that other modules fill in, in their order. */
    public List<PlaceSection> sections() {
        return sectionBeans.orderedStream().toList();
    }
}
