package kz.pana.hours;

import jakarta.persistence.Converter;
import kz.pana.kernel.ValueConverters.AsText;
import org.hibernate.annotations.Immutable;

@Converter(autoApply = true)
@Immutable
class OpeningHoursConverter extends AsText<OpeningHours> {
    OpeningHoursConverter() {
        super(OpeningHours::text, OpeningHours::kept);
    }
}
