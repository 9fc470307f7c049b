package kz.pana.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.training.Course.Lesson;
import kz.pana.training.Course.PracticeItem;
import kz.pana.training.Course.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the course once, at the start, from {@code /content/course}; a course with a mistake stops the start. */
@Configuration(proxyBeanMethods = false)
class CourseContent {

    private static final String FOLDER = "/content/course/";
    private static final Pattern SECTION = Pattern.compile("^## ", Pattern.MULTILINE);
    private static final JsonMapper RECORDS = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** What {@code course.yaml} holds. */
    private record Outline(
            String id,
            int version,
            int passMark,
            LocalizedText title,
            List<Entry> lessons,
            List<PracticeItem> practice) {

        private record Entry(String slug, int minutes) {}
    }

    /** A lesson in one language. */
    private record Reading(String title, List<String> headings, List<String> texts) {}

    /** @throws IllegalStateException if the course cannot be taken as it is; the message says why in one sentence */
    @Bean
    Course course() {
        try {
            Outline outline = RECORDS.convertValue(yaml("course.yaml"), Outline.class);
            return new Course(
                    outline.id(),
                    outline.version(),
                    outline.passMark(),
                    outline.title(),
                    outline.lessons().stream().map(CourseContent::lesson).toList(),
                    outline.practice(),
                    questions(yaml("questions.yaml")));
        } catch (JacksonException e) {
            throw new IllegalStateException("The course cannot be used: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The course cannot be used: " + e.getMessage(), e);
        }
    }

    static List<QuizQuestion> questions(Object yaml) {
        return RECORDS.convertValue(yaml, new TypeReference<List<QuizQuestion>>() {});
    }

    private static Lesson lesson(Outline.Entry entry) {
        Reading kk = reading(entry.slug(), Language.KK);
        Reading ru = reading(entry.slug(), Language.RU);
        Reading en = reading(entry.slug(), Language.EN);
        int sections = kk.texts().size();
        Course.require(
                ru.texts().size() == sections && en.texts().size() == sections,
                "Lesson " + entry.slug() + " does not have the same sections in every language.");
        return new Lesson(
                entry.slug(),
                entry.minutes(),
                new LocalizedText(kk.title(), ru.title(), en.title()),
                IntStream.range(0, sections)
                        .mapToObj(i -> new Section(
                                new LocalizedText(
                                        kk.headings().get(i),
                                        ru.headings().get(i),
                                        en.headings().get(i)),
                                new LocalizedText(
                                        kk.texts().get(i),
                                        ru.texts().get(i),
                                        en.texts().get(i))))
                        .toList());
    }

    private static Reading reading(String slug, Language language) {
        String file = language.tag() + "/" + slug + ".md";
        String[] parts = SECTION.split(read(file));
        Course.require(parts[0].startsWith("# "), file + " does not begin with a title.");
        List<String> headings = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            Course.require(
                    end > 0 && !parts[i].substring(end).isBlank(), file + " has an empty section, number " + i + ".");
            headings.add(parts[i].substring(0, end).strip());
            texts.add(parts[i].substring(end).strip());
        }
        return new Reading(parts[0].substring(2).strip(), headings, texts);
    }

    private static Object yaml(String file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(read(file));
    }

    private static String read(String file) {
        try (InputStream in = CourseContent.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
