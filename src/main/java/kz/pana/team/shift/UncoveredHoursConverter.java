package kz.pana.team.shift;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Keeps uncovered hours as {@code N Mo,Tu 22:00-08:00;D Su 09:00-18:00}. */
@Converter
@Immutable
public class UncoveredHoursConverter implements AttributeConverter<List<UncoveredHours>, String> {

    /** More than anybody reads, and what the column holds. */
    private static final int MOST = 60;

    @Override
    public String convertToDatabaseColumn(List<UncoveredHours> hours) {
        return hours.stream().limit(MOST).map(UncoveredHours::text).collect(Collectors.joining(";"));
    }

    @Override
    public List<UncoveredHours> convertToEntityAttribute(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(UncoveredHours::parse).toList();
    }
}
