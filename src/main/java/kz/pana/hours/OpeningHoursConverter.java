package kz.pana.hours;

import jakarta.persistence.Converter;
import kz.pana.kernel.ValueConverters.AsText;

@Converter(autoApply = true)
class OpeningHoursConverter extends AsText<OpeningHours> {
    OpeningHoursConverter() {
        super(OpeningHours::text, OpeningHours::kept);
    }
}
