package kz.pana.hours;

import jakarta.persistence.Converter;
import kz.pana.kernel.ValueConverters.AsText;
import org.hibernate.annotations.Immutable;
import org.springframework.util.ConcurrentLruCache;

@Converter(autoApply = true)
@Immutable
class OpeningHoursConverter extends AsText<OpeningHours> {

    /** Many places have the same hours, and they are read whenever a place is. */
    private static final ConcurrentLruCache<String, OpeningHours> READ =
            new ConcurrentLruCache<>(2_000, OpeningHours::kept);

    OpeningHoursConverter() {
        super(OpeningHours::text, READ::get);
    }
}
