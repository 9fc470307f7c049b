package kz.pana.sign;

import kz.pana.kernel.Message;
import kz.pana.place.Mover;
import kz.pana.place.Outstanding;
import kz.pana.place.Requirement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sign is installed, and a confirmed visit has seen it. */
@Component
@Order(4)
class SignRequirement implements Requirement {

    private final SignRepository signs;

    SignRequirement(SignRepository signs) {
        this.signs = signs;
    }

    @Override
    public Finding check(Subject place) {
        return signs.findByLivePlaceId(place.id().value())
                .map(Sign::row)
                .map(SignRequirement::check)
                .orElseGet(() -> lacks("sign.outstanding.none", Mover.COORDINATOR));
    }

    private static Finding check(SignRow sign) {
        if (sign.counts()) {
            return Finding.met();
        }
        return sign.state() == SignState.INSTALLED
                ? lacks("sign.outstanding.not-seen", Mover.COORDINATOR)
                : lacks("sign.outstanding.not-installed", Mover.VOLUNTEER);
    }

    private static Finding lacks(String key, Mover mover) {
        return Finding.lacks(new Outstanding("sign", Message.of(key), mover));
    }
}
