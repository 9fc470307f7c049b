package kz.pana.finder;

import java.util.Objects;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.UnlistedRow;
import kz.pana.sign.Serial;
import kz.pana.sign.SignRow;
import kz.pana.sign.Signs;
import org.springframework.stereotype.Component;

/** Tells which place the code on a sign stands for: the sign's own serial, or the place's code. */
@Component
public class SignCodes {

    private final PublishedPlaces places;
    private final UnlistedPlaces unlisted;
    private final Signs signs;

    SignCodes(PublishedPlaces places, UnlistedPlaces unlisted, Signs signs) {
        this.places = places;
        this.unlisted = unlisted;
        this.signs = signs;
    }

    /** The code as addresses have it: the place's, or the sign's serial; empty for what cannot be either. */
    public Optional<String> read(String typed) {
        return PlaceCode.read(typed)
                .map(PlaceCode::value)
                .or(() -> serial(typed).map(Serial::value));
    }

    /** The published place, or empty: why a sign is not valid is not for the public. */
    public Optional<PublicPlace> place(String typed) {
        PublicPlaces now = places.now();
        return PlaceCode.read(typed)
                .flatMap(now::withCode)
                .or(() -> sign(typed)
                        .filter(SignRow::counts)
                        .map(sign -> Objects.requireNonNull(sign.place()))
                        .flatMap(now::withId));
    }

    /** The place that the sign stands for, or stood for, if the public does not see it now. */
    public Optional<UnlistedRow> unlisted(String typed) {
        return PlaceCode.read(typed)
                .flatMap(unlisted::withCode)
                .or(() -> holder(typed).flatMap(unlisted::withId));
    }

    /** The place that a report from this sign is about, whatever became of the place and of the sign. */
    public Optional<PlaceCode> reportable(String typed) {
        return unlisted(typed)
                .map(UnlistedRow::code)
                .or(() -> holder(typed).flatMap(places.now()::withId).map(PublicPlace::code));
    }

    private Optional<PlaceId> holder(String typed) {
        return sign(typed).map(SignRow::place);
    }

    private Optional<SignRow> sign(String typed) {
        return serial(typed).flatMap(signs::bySerial);
    }

    private static Optional<Serial> serial(String typed) {
        try {
            return Optional.of(Serial.parse(typed));
        } catch (InvalidValue notASerial) {
            return Optional.empty();
        }
    }
}
