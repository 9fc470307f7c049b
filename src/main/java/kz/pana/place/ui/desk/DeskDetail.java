package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.place.ReviewDesk;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.desk.Neighbour;
import kz.pana.place.desk.PlaceTrailEntry;
import kz.pana.place.desk.PlaceUnderReview;
import kz.pana.place.desk.Predecessor;
import kz.pana.place.desk.SameBusiness;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.ui.DeskSections;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** One place on the desk: what it lacks, what the coordinator may do about it now, and what it says of itself. */
class DeskDetail extends Div {

    private final DeskHeader header;
    private final DeskDecisions decisions;

    DeskDetail(PlaceUnderReview place, ReviewDesk desk, DeskSections parts, Runnable changed) {
        PlaceRow row = place.row();
        Territory territory = parts.territory();
        header = new DeskHeader(row, place.ahead());
        decisions = new DeskDecisions(place, desk, changed);
        addClassName("pana-stack");
        add(header, decisions);
        if (parts.upkeep().isUnanswered(row.id())) {
            add(new UnansweredCard(row, parts.upkeep(), changed));
        }
        List<ChangeRow> asked = parts.changes().waiting(row.id());
        if (!asked.isEmpty()) {
            add(new RequestsCard(row, asked, parts.changes(), territory, changed));
        }
        if (row.status().application() == ApplicationState.SUBMITTED) {
            place.returned().ifPresent(before -> add(new ChangedAnswers(before, place.answers(), territory)));
        }
        if (row.status().application() == ApplicationState.SUBMITTED
                || row.status().application() == ApplicationState.ONBOARDING) {
            unvouchedTown(row, territory).ifPresent(this::add);
        }
        List<Predecessor> predecessors = desk.predecessors(row.id());
        if (!predecessors.isEmpty()) {
            add(new PredecessorsCard("desk.predecessors", predecessors, territory));
        }
        List<SameBusiness> others = desk.sameBusiness(row.id());
        if (!others.isEmpty()) {
            add(new SameBusinessCard(others, territory));
        }
        List<Neighbour> neighbours = desk.neighbours(row.id());
        if (!neighbours.isEmpty()) {
            add(new NeighboursCard(neighbours, territory));
        }
        for (PlaceSection section : parts.sections()) {
            section.of(row.id(), PlaceSection.Audience.COORDINATOR, changed).ifPresent(this::add);
        }
        List<PlaceTrailEntry> story = parts.trail().of(row.id());
        EditedLines edited = EditedLines.since(row.status(), story);
        add(new ListingCard(place, edited, territory), new DeskTrail(story, territory));
    }

    /** What becomes everybody's name of a settlement once the place is approved is read in both languages before. */
    private static Optional<Paragraph> unvouchedTown(PlaceRow row, Territory territory) {
        return territory
                .town(row.submitted().town())
                .filter(town -> !territory.isVouched(town))
                .map(town -> Page.notice(
                        "-warning",
                        Translations.of(
                                "desk.town-unvouched",
                                town.name().kk(),
                                town.name().ru())));
    }

    void focus() {
        header.focusName();
    }

    /** What the key «a» does. */
    void goAhead() {
        decisions.goAhead();
    }

    /** What the key «r» does. */
    void askForChanges() {
        decisions.askForChanges();
    }
}
