package kz.pana.place;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers as a JSON object, question by question. */
@Converter
class AnswersConverter implements AttributeConverter<Answers, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        return JSON.writeValueAsString(answers.typed());
    }

    @Override
    public Answers convertToEntityAttribute(String json) {
        Map<Question, String> typed = new EnumMap<>(Question.class);
        typed.putAll(JSON.readValue(json, new TypeReference<Map<Question, String>>() {}));
        return new Answers(typed);
    }
}
