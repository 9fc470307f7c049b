package kz.pana.place.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers as a JSON object, field by field. */
@Converter
public class ApplicationAnswersConverter implements AttributeConverter<@Nullable ApplicationAnswers, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ApplicationAnswers answers) {
        return answers == null ? null : JSON.writeValueAsString(answers.typed());
    }

    @Override
    public @Nullable ApplicationAnswers convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Map<ApplicationField, String> typed = new EnumMap<>(ApplicationField.class);
        typed.putAll(JSON.readValue(json, new TypeReference<Map<ApplicationField, String>>() {}));
        return new ApplicationAnswers(typed);
    }
}
