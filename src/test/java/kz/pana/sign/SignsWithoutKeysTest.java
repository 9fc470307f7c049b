package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Refused;
import kz.pana.kernel.Texts;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.sign.sheet.SignSheetDrawing;
import org.junit.jupiter.api.Test;

/** A portal without a key makes no signs and goes on with those that there are. */
class SignsWithoutKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private static final Actor SOMEBODY = new Actor(AccountId.create(), "Айгүл", Set.of(Role.COORDINATOR), Set.of());

    private final SignRepository repository = mock(SignRepository.class);
    private final PlaceId place = PlaceId.create();
    private final Signs signs = new Signs(
            repository,
            mock(SignPhotoRepository.class),
            KnownKeys.none(),
            mock(PlaceDirectory.class),
            new SignSheetDrawing(new Texts()),
            Clock.systemUTC(),
            "https://pana.example");

    @Test
    void noneIsMade() {
        when(repository.findByLivePlaceId(place.value())).thenReturn(Optional.empty());

        assertThatThrownBy(() -> signs.issue(place, SOMEBODY))
                .isInstanceOf(Refused.class)
                .hasMessage("sign.refused.no-key");
        verify(repository, never()).save(any());
    }

    @Test
    void oneThatIsThereIsUsed() {
        Sign sign = new Sign(Serial.create(), SOMEBODY, NOW);
        sign.issueTo(place, SOMEBODY, NOW);
        when(repository.findByLivePlaceId(place.value())).thenReturn(Optional.of(sign));

        assertThat(signs.issue(place, SOMEBODY)).isEqualTo(sign.serial());
    }
}
