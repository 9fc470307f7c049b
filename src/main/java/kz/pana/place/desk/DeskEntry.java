package kz.pana.place.desk;

import java.util.UUID;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import org.jspecify.annotations.Nullable;

/** What the desk's search reads of a place itself. */
public record DeskEntry(
        UUID id,
        String code,
        ApplicationState state,
        @Nullable Validity validity,
        UUID owner,
        String nameKk,
        String nameRu,
        String town,
        String street,
        String house,
        PhoneNumber phone,
        @Nullable String legalName,
        @Nullable TaxNumber taxNumber) {

    public boolean isIn(DeskStage part) {
        return DeskStage.of(state, validity).filter(part::equals).isPresent();
    }
}
