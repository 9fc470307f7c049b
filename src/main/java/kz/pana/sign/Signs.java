package kz.pana.sign;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.sign.sheet.SignSheetDrawing;
import kz.pana.sign.sheet.SignSize;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask of signs. For modules, not for views: it guards nothing. */
@Component
@Transactional
public class Signs {

    private final SignRepository signs;
    private final SignPhotoRepository photos;
    private final SignKeys keys;
    private final PlaceDirectory places;
    private final SignSheetDrawing drawings;
    private final Clock clock;
    private final String address;

    Signs(
            SignRepository signs,
            SignPhotoRepository photos,
            SignKeys keys,
            PlaceDirectory places,
            SignSheetDrawing drawings,
            Clock clock,
            @Value("${pana.public-url}") String publicUrl) {
        this.signs = signs;
        this.photos = photos;
        this.keys = keys;
        this.places = places;
        this.drawings = drawings;
        this.clock = clock;
        this.address = publicUrl + "/s/";
    }

    /** The sign that counts at the place, or else the last one it had. */
    @Transactional(readOnly = true)
    public Optional<SignRow> of(PlaceId place) {
        return Optional.ofNullable(of(List.of(place)).get(place));
    }

    /** The same of each of these places; one that never had a sign is left out. */
    @Transactional(readOnly = true)
    public Map<PlaceId, SignRow> of(Collection<PlaceId> places) {
        return signs.ofPlaces(places.stream().map(PlaceId::value).toList()).stream()
                .map(Sign::row)
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.place()),
                        Function.identity(),
                        (latest, earlier) -> earlier.state().isLive() ? earlier : latest));
    }

    /** The bytes of a JPEG: how the sign with that serial looked when a visit last saw it hang; empty where none is kept. */
    @Transactional(readOnly = true)
    public Optional<byte[]> photo(Serial serial) {
        return signs.findBySerial(serial.value())
                .flatMap(sign -> photos.findById(sign.id()))
                .map(SignPhoto::jpeg);
    }

    /** The sign with that serial; for checking a sign that somebody stands before. */
    @Transactional(readOnly = true)
    public Optional<SignRow> bySerial(Serial serial) {
        return signs.findBySerial(serial.value()).map(Sign::row);
    }

    /**
     * Gives the place a sign; one that it has already is used.
     *
     * @throws Refused if it has none, and there is no key to make one with
     */
    public Serial issue(PlaceId place, Actor by) {
        return signs.findByLivePlaceId(place.value()).map(Sign::serial).orElseGet(() -> issueNew(place, by));
    }

    /**
     * Reads which sign hangs at the place, or is about to.
     *
     * @param typed the serial as somebody typed it from the sign, or what its code opens
     * @throws InvalidValue if it is no serial, no sign of ours, another place's, or no longer valid; or if the place has
     *     left: whoever stands there may not know it yet, and a sign would call it safe
     */
    @Transactional(readOnly = true)
    public Serial read(PlaceId place, String typed) {
        Sign sign = typed(place, typed);
        if (sign.state() == SignState.ISSUED && places.row(place).status().hasLeft()) {
            throw new InvalidValue("sign.serial.place-left");
        }
        return sign.serial();
    }

    /**
     * Reads which sign is taken down from the place.
     *
     * @param typed the serial as somebody typed it from the sign, or what its code opens
     * @throws InvalidValue if it is no serial, no sign of ours, another place's, or no longer valid
     */
    @Transactional(readOnly = true)
    public Serial readTakenDown(PlaceId place, String typed) {
        return typed(place, typed).serial();
    }

    /** Notes that the sign hangs at the place, as its photo shows; not where it no longer counts. */
    public void install(PlaceId place, HungSign hung, Actor by) {
        signs.findBySerial(hung.serial().value())
                .filter(sign -> sign.isFor(place) && sign.state().isLive())
                // The photo of a sign that hangs already is another's word until its visit is confirmed.
                .filter(sign ->
                        sign.state() != SignState.INSTALLED || sign.seenAt().isEmpty())
                .ifPresent(sign -> {
                    sign.install(by, hung.takenAt(), clock.instant());
                    keep(sign, hung);
                });
    }

    private void keep(Sign sign, HungSign hung) {
        photos.findById(sign.id())
                .ifPresentOrElse(
                        photo -> photo.replace(hung.jpeg()), () -> photos.save(new SignPhoto(sign.id(), hung.jpeg())));
    }

    private Sign typed(PlaceId place, String typed) {
        Serial serial = serial(typed);
        Sign sign = signs.findBySerial(serial.value()).orElseThrow(() -> new InvalidValue("sign.serial.unknown"));
        if (!sign.isFor(place)) {
            throw new InvalidValue("sign.serial.of-another-place");
        }
        if (sign.state() != SignState.INSTALLED && !sign.state().leadsTo(SignState.INSTALLED)) {
            throw new InvalidValue("sign.serial.not-valid");
        }
        return sign;
    }

    /** Phones that scan a code show the address in it. */
    private Serial serial(String typed) {
        int code = typed.lastIndexOf("/s/");
        if (code < 0) {
            return Serial.parse(typed);
        }
        String read = typed.substring(code + "/s/".length()).strip();
        return switch (keys.read(read)) {
            case ReadCode.Genuine genuine -> genuine.serial();
            case ReadCode.Forged forged -> throw new InvalidValue("sign.serial.forged");
            case ReadCode.Unchecked unchecked -> throw new InvalidValue("sign.serial.unreadable");
            case ReadCode.Unreadable unreadable -> Serial.parse(read);
        };
    }

    /**
     * A confirmed visit saw the place's sign hanging: from now on it counts.
     *
     * @param photo how the coordinator saw it; empty where the visit has none
     */
    public void seen(PlaceId place, Optional<HungSign> photo) {
        signs.findByLivePlaceId(place.value()).ifPresent(sign -> {
            sign.seen(clock.instant());
            photo.filter(hung -> hung.serial().equals(sign.serial())).ifPresent(hung -> {
                sign.photographed(hung.takenAt());
                keep(sign, hung);
            });
        });
    }

    /** A confirmed visit found that the place's sign has gone. */
    public void missing(PlaceId place, Actor by, String why) {
        signs.findByLivePlaceId(place.value()).ifPresent(sign -> {
            sign.missing(by, why, clock.instant());
        });
    }

    /** The places that have left and whose sign still hangs, as far as nobody was told of it since that moment. */
    @Transactional(readOnly = true)
    public List<UUID> toTakeBack(Instant toldBefore) {
        return signs.hangingWherePlacesLeft(toldBefore);
    }

    /** Somebody is told that the place's sign still hangs. */
    public void askedBack(PlaceId place) {
        signs.findByLivePlaceId(place.value()).ifPresent(sign -> sign.askedBack(clock.instant()));
    }

    /** The place's sign came back. */
    public void recover(PlaceId place, Actor by) {
        Sign sign = signs.latestOf(place.value()).orElseThrow(NotFound::new);
        sign.recover(by, clock.instant());
    }

    /**
     * The place's sign to print; the same whoever asks.
     *
     * @return the bytes of a PDF
     * @throws NotFound if the place has none that hangs or is to hang
     * @throws Refused if there is no key to sign it with
     */
    @Transactional(readOnly = true)
    public byte[] sheet(PlaceId id, SignSize size) {
        Sign sign = signs.findByLivePlaceId(id.value()).orElseThrow(NotFound::new);
        PlaceRow place = places.row(id);
        return drawings.draw(size, place.submitted().name(), sign.serial().value(), opens(sign.serial(), place.code()));
    }

    /**
     * What the code of that sign opens.
     *
     * @throws Refused if there is no key to sign it with
     */
    String opens(Serial serial, PlaceCode place) {
        return address + keys.write(serial, place);
    }

    /** Whether there is a key to make signs with. */
    public boolean mayMake() {
        return keys.mayMake();
    }

    private Serial issueNew(PlaceId place, Actor by) {
        keys.requireMayMake();
        Serial serial = Stream.generate(Serial::create)
                .filter(drawn -> !signs.existsBySerial(drawn.value()))
                .findFirst()
                .orElseThrow();
        Sign sign = new Sign(serial, by, clock.instant());
        sign.issueTo(place, by, clock.instant());
        signs.save(sign);
        return serial;
    }
}
