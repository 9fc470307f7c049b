package kz.pana.sign;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.PlaceHistory;
import org.springframework.stereotype.Component;

/** The signs that a place was given, for its trail. */
@Component
class SignHistory implements PlaceHistory {

    private final SignRepository signs;

    SignHistory(SignRepository signs) {
        this.signs = signs;
    }

    @Override
    public Map<UUID, Message> of(PlaceId place) {
        return signs.ofPlace(place.value()).stream()
                .collect(Collectors.toMap(
                        Sign::id, sign -> Message.of("sign.trail", sign.serial().value())));
    }

    @Override
    public Message step(String subject, String from, String to) {
        return Message.of(SignState.valueOf(to).key());
    }
}
