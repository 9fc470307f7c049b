package kz.pana.territory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps a region's code in a column. */
@Converter(autoApply = true)
@Immutable
class RegionCodeConverter implements AttributeConverter<@Nullable RegionCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RegionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable RegionCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new RegionCode(value);
    }
}
