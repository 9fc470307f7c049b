package kz.pana.place.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.OwnedPlace;
import kz.pana.place.Question;

/** A business whose name stands at a place that its owner has sent already. */
record KnownBusiness(TaxNumber taxNumber, String legalName) {

    /** The businesses of these places, each once, with the name of the newest. */
    static List<KnownBusiness> of(List<OwnedPlace> places) {
        Map<TaxNumber, KnownBusiness> known = new LinkedHashMap<>();
        places.stream()
                .filter(place -> place.row().listing() != null)
                .map(place -> new KnownBusiness(
                        TaxNumber.parse(place.answers().get(Question.TAX_NUMBER)),
                        place.answers().get(Question.LEGAL_NAME).strip()))
                .forEach(business -> known.putIfAbsent(business.taxNumber(), business));
        return List.copyOf(known.values());
    }

    boolean hasNumber(String typed) {
        try {
            return taxNumber.equals(TaxNumber.parse(typed));
        } catch (InvalidValue unfinished) {
            return false;
        }
    }
}
