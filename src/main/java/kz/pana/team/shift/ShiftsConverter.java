package kz.pana.team.shift;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Keeps days of the week, with their hours where they were said, as {@code Mo,We 22:00-08:00,Su}. */
@Converter
@Immutable
public class ShiftsConverter implements AttributeConverter<Shifts, String> {

    @Override
    public String convertToDatabaseColumn(Shifts shifts) {
        return shifts.days().stream()
                .sorted()
                .map(day -> WeekDays.name(day)
                        + shifts.hours(day).map(hours -> " " + hours.text()).orElse(""))
                .collect(Collectors.joining(","));
    }

    @Override
    public Shifts convertToEntityAttribute(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Map<DayOfWeek, ShiftHours> hours = new EnumMap<>(DayOfWeek.class);
        if (!text.isEmpty()) {
            for (String shift : text.split(",")) {
                DayOfWeek day = WeekDays.parse(shift.substring(0, 2));
                days.add(day);
                if (shift.length() > 2) {
                    hours.put(day, ShiftHours.parse(shift.substring(3)));
                }
            }
        }
        return new Shifts(days, hours);
    }
}
