package kz.pana.visit.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a report that was given back as JSON. */
@Converter
@Immutable
public class ReturnedReportConverter implements AttributeConverter<@Nullable ReturnedReport, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReturnedReport report) {
        return report == null ? null : JSON.writeValueAsString(report);
    }

    @Override
    public @Nullable ReturnedReport convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, ReturnedReport.class);
    }
}
