package kz.pana.finder;

import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.UnlistedRow;
import kz.pana.sign.ReadCode;
import kz.pana.sign.Serial;
import kz.pana.sign.SignKeys;
import kz.pana.sign.SignRow;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import org.springframework.stereotype.Component;

/** Tells what a sign is worth today, by its signed code, by its typed serial, or by the code of a place. */
@Component
public class SignCodes {

    private final PublishedPlaces places;
    private final UnlistedPlaces unlisted;
    private final Signs signs;
    private final SignKeys keys;

    SignCodes(PublishedPlaces places, UnlistedPlaces unlisted, Signs signs, SignKeys keys) {
        this.places = places;
        this.unlisted = unlisted;
        this.signs = signs;
        this.keys = keys;
    }

    /** The code as addresses have it: the signed one, the place's, or the sign's serial; empty for what is none. */
    public Optional<String> read(String typed) {
        return keys.code(typed)
                .or(() -> PlaceCode.read(typed).map(PlaceCode::value))
                .or(() -> serial(typed).map(Serial::value));
    }

    /** Whether it has the shape of a signed code. */
    public boolean isSigned(String typed) {
        return keys.code(typed).isPresent();
    }

    /**
     * How a sign that may be relied on looks at its door, so that one that hangs elsewhere is noticed: the bytes of a JPEG.
     *
     * @throws ListWithheld while it is not known which places may be relied on
     */
    public Optional<byte[]> photo(String typed) {
        return scan(typed).photographedAt().isEmpty()
                ? Optional.empty()
                : ours(typed).flatMap(signs::photo);
    }

    /** Whether it is as long as a signed code, and none that we made. */
    public boolean isForged(String typed) {
        return keys.read(typed) instanceof ReadCode.Forged;
    }

    /** The number of a sign that we made, as its code says it or as it was typed; empty for any other. */
    public Optional<Serial> ours(String typed) {
        return switch (keys.read(typed)) {
            case ReadCode.Genuine(Serial serial, PlaceCode code) -> Optional.of(serial);
            case ReadCode.Unreadable() ->
                serial(typed).filter(typedOne -> signs.bySerial(typedOne).isPresent());
            case ReadCode.Forged(Optional<PlaceCode> claimed) -> Optional.empty();
            case ReadCode.Unchecked() -> Optional.empty();
        };
    }

    /** @throws ListWithheld while it is not known which places may be relied on */
    public ScannedSign scan(String typed) {
        PublicPlaces now = places.now();
        return switch (keys.read(typed)) {
            case ReadCode.Genuine(Serial serial, PlaceCode code) -> genuine(serial, code, now);
            case ReadCode.Forged(Optional<PlaceCode> claimed) ->
                claimed.map(code -> about(ScanVerdict.NEVER_ISSUED, code, now))
                        .orElseGet(() -> nothing(ScanVerdict.NEVER_ISSUED));
            case ReadCode.Unchecked() -> nothing(ScanVerdict.UNCHECKED);
            case ReadCode.Unreadable() -> typed(typed, now);
        };
    }

    /** What counts is whether the sign was given to the place that its code names. */
    private ScannedSign genuine(Serial serial, PlaceCode code, PublicPlaces now) {
        ScannedSign named = about(ScanVerdict.SIGN_OUT, code, now);
        return signs.bySerial(serial)
                .map(sign -> sign(sign, now))
                .filter(known -> known.reportable().equals(named.reportable()))
                .orElse(named);
    }

    private ScannedSign typed(String typed, PublicPlaces now) {
        Optional<PlaceCode> place = PlaceCode.read(typed);
        if (place.isPresent()) {
            ScannedSign found = about(ScanVerdict.NEVER_ISSUED, place.get(), now);
            if (found.place().isPresent()) {
                return with(ScanVerdict.PLACE, found);
            }
            if (found.unlisted().isPresent()) {
                return with(ScanVerdict.PLACE_OUT, found);
            }
            // Without its letters many a serial has the shape of a place's code.
        }
        return serial(typed)
                .map(serial -> signs.bySerial(serial)
                        .map(sign -> sign(sign, now))
                        .orElseGet(() -> nothing(ScanVerdict.NEVER_ISSUED)))
                .orElseGet(() -> nothing(
                        place.isPresent() || Serial.isComplete(typed)
                                ? ScanVerdict.NEVER_ISSUED
                                : ScanVerdict.UNREADABLE));
    }

    private ScannedSign sign(SignRow sign, PublicPlaces now) {
        PlaceId id = sign.place();
        if (id == null) {
            return nothing(sign.state() == SignState.MADE ? ScanVerdict.NOT_YET : ScanVerdict.SIGN_OUT);
        }
        Optional<PublicPlace> seen = now.withId(id);
        Optional<UnlistedRow> gone = seen.isPresent() ? Optional.empty() : unlisted.withId(id);
        if (seen.isPresent() && sign.counts()) {
            return new ScannedSign(
                    ScanVerdict.VALID,
                    seen,
                    gone,
                    Optional.ofNullable(sign.photographedAt()).filter(taken -> sign.isPhotoSeen()));
        }
        if (!sign.state().isLive()) {
            return new ScannedSign(ScanVerdict.SIGN_OUT, seen, gone);
        }
        return new ScannedSign(gone.isPresent() ? ScanVerdict.PLACE_OUT : ScanVerdict.NOT_YET, seen, gone);
    }

    private ScannedSign about(ScanVerdict verdict, PlaceCode code, PublicPlaces now) {
        Optional<PublicPlace> seen = now.withCode(code);
        return new ScannedSign(verdict, seen, seen.isPresent() ? Optional.empty() : unlisted.withCode(code));
    }

    private static ScannedSign with(ScanVerdict verdict, ScannedSign found) {
        return new ScannedSign(verdict, found.place(), found.unlisted());
    }

    private static ScannedSign nothing(ScanVerdict verdict) {
        return new ScannedSign(verdict, Optional.empty(), Optional.empty());
    }

    private static Optional<Serial> serial(String typed) {
        try {
            return Optional.of(Serial.parse(typed));
        } catch (InvalidValue notASerial) {
            return Optional.empty();
        }
    }
}
