package kz.pana.sign;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.DeskKeywords;
import org.springframework.stereotype.Component;

/** Lets the desk find a place by the number on any sign it was given. */
@Component
class SignKeywords implements DeskKeywords {

    private final SignRepository signs;

    SignKeywords(SignRepository signs) {
        this.signs = signs;
    }

    @Override
    public Map<PlaceId, String> of(Collection<PlaceId> places) {
        return signs.givenTo(places.stream().map(PlaceId::value).toList()).stream()
                .collect(Collectors.toMap(
                        given -> new PlaceId(given.place()),
                        given -> new Serial(given.serial()).spellings(),
                        (one, other) -> one + " " + other));
    }
}
