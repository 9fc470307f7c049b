package kz.pana.place.status;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import kz.pana.kernel.Message;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is outstanding as a JSON list; the arguments of its words are strings and whole numbers only. */
@Converter
@Immutable
public class OutstandingConverter implements AttributeConverter<List<Outstanding>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Row(String requirement, String key, List<Object> args, NextActor mover) {}

    @Override
    public String convertToDatabaseColumn(List<Outstanding> outstanding) {
        return JSON.writeValueAsString(outstanding.stream()
                .map(o -> new Row(o.requirement(), o.words().key(), o.words().args(), o.mover()))
                .toList());
    }

    @Override
    public List<Outstanding> convertToEntityAttribute(String json) {
        return JSON.readValue(json, new TypeReference<List<Row>>() {}).stream()
                .map(row -> new Outstanding(row.requirement(), new Message(row.key(), row.args()), row.mover()))
                .toList();
    }
}
