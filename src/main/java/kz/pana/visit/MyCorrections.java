package kz.pana.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForVolunteer;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.Listing;
import kz.pana.territory.Territory;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.Correction;
import kz.pana.visit.report.CorrectionRow;
import kz.pana.visit.report.CorrectionState;
import kz.pana.visit.row.VisitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What volunteers see otherwise than it is told of the place they visit. */
@Service
@ForVolunteer
@Transactional
public class MyCorrections {

    private final VisitRepository visits;
    private final PlaceDirectory places;
    private final Territory territory;
    private final SignedIn signedIn;

    MyCorrections(VisitRepository visits, PlaceDirectory places, Territory territory, SignedIn signedIn) {
        this.visits = visits;
        this.places = places;
        this.territory = territory;
        this.signedIn = signedIn;
    }

    /** Each line with what is told now, and with what was seen where it is otherwise. */
    @Transactional(readOnly = true)
    public List<CorrectionRow> of(VisitId id) {
        Visit visit = mine(id);
        ApplicationAnswers told = ApplicationAnswers.of(listing(visit));
        return Arrays.stream(CorrectedLine.values())
                .map(line -> {
                    String now = told.get(line.field());
                    Optional<Correction> noted = visit.correction(line);
                    return new CorrectionRow(
                            line,
                            noted.map(Correction::told).orElse(now),
                            noted.map(Correction::seen).orElse(now),
                            now,
                            noted.map(Correction::state).orElse(CorrectionState.NOTED),
                            false,
                            visit.problem(line).orElse(""));
                })
                .toList();
    }

    /**
     * Notes what the volunteer sees; nothing is noted where that is what is told.
     *
     * @return what was noted, as it would be typed
     * @throws InvalidValue if it has a problem
     * @throws Refused if the volunteer is not at work on the visit, or somebody decided about the line already
     */
    public String note(VisitId id, CorrectedLine line, String typed) {
        Visit visit = mine(id);
        Listing listing = listing(visit);
        ApplicationAnswers told = ApplicationAnswers.of(listing);
        String seen = ApplicationAnswers.of(
                        told.with(Map.of(line.field(), typed)).edited(listing, List.of(line.field()), territory))
                .get(line.field());
        visit.correct(line, told.get(line.field()), seen);
        return seen;
    }

    private Listing listing(Visit visit) {
        return places.row(visit.place()).submitted();
    }

    private Visit mine(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> visit.isVolunteer(signedIn.actor().id()))
                .orElseThrow(NotFound::new);
    }
}
