package kz.pana.finder.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.place.application.Category;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words that finder.js needs, with {@code {time}} and the like where it fills something in. */
@Component
class ScriptWords {

    private static final List<String> MESSAGES = List.of(
            "looking",
            "searching",
            "denied",
            "unavailable",
            "outside",
            "no-file",
            "kept",
            "withheld",
            "no-name",
            "far",
            "none",
            "found");

    private final Texts texts;
    private final JsonMapper json;

    ScriptWords(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** As a JSON object. */
    String in(Language language) {
        Map<String, Object> words = new LinkedHashMap<>();
        MESSAGES.forEach(key -> words.put(key, texts.get(language, "finder.near." + key)));
        words.put("rough", texts.get(language, "finder.near.rough", "{distance}"));
        words.put("old", texts.get(language, "finder.near.old", "{minutes}"));
        words.put("distance", texts.get(language, "finder.near.distance", "{distance}", "{minutes}"));
        words.put("away", texts.get(language, "finder.near.away", "{name}", "{distance}"));
        words.put("m", texts.get(language, "finder.near.metres"));
        words.put("km", texts.get(language, "finder.near.kilometres"));
        words.put("always", texts.get(language, "finder.hours.always"));
        words.put("open", texts.get(language, "finder.hours.open"));
        words.put("openUntil", texts.get(language, "finder.hours.open-until", "{time}"));
        words.put("closed", texts.get(language, "finder.hours.closed"));
        words.put("opensToday", texts.get(language, "finder.hours.opens-today", "{time}"));
        words.put("opensTomorrow", texts.get(language, "finder.hours.opens-tomorrow", "{time}"));
        words.put("opensOnDay", days(language));
        words.put("opensOnDate", texts.get(language, "finder.hours.opens-on-date", "{date}"));
        words.put("unknown", texts.get(language, "finder.hours.unknown"));
        words.put("checked", texts.get(language, "finder.checked", "{date}"));
        words.put("date", texts.get(language, "finder.near.date", "{day}", "{month}", "{year}"));
        words.put("months", months(language));
        words.put("categories", categories(language));
        words.put("languages", languages(language));
        return json.writeValueAsString(words);
    }

    /** Monday first. */
    private List<String> days(Language language) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> texts.get(language, "finder.hours.opens-on-day", day.name(), "{time}"))
                .toList();
    }

    /** January first. Browsers do not all know the months in Kazakh. */
    private List<String> months(Language language) {
        return Arrays.stream(Month.values())
                .map(month -> texts.get(language, "finder.near.month", LocalDate.of(2026, month, 1)))
                .toList();
    }

    private List<String> categories(Language language) {
        return Arrays.stream(Category.values())
                .map(category -> texts.get(language, category.key()))
                .toList();
    }

    private List<String> languages(Language language) {
        return Arrays.stream(Language.values())
                .map(spoken -> texts.get(language, "finder.speaks." + spoken.tag()))
                .toList();
    }
}
