package kz.pana.kernel;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the portal: every {@code vaadin-i18n/<module>_<language>.properties} on the classpath, formatted by ICU.
 * May be used by any number of threads.
 *
 * <p>A date or time without a style ({@code {0}}) is written out, a LocalDate as {@code 22 November 2026}, a LocalTime as
 * {@code 14:05}, anything else as both; with a style ({@code {0,date,short}}) as the style says. Always in the time of
 * Kazakhstan.
 */
@Component
public class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final TimeZone ZONE = TimeZone.getTimeZone(KernelConfiguration.ALMATY.getId());
    private static final String DATE = "{0,date,long}";
    private static final Pattern DOUBLE_STOP = Pattern.compile("(?<![.])[.]{2}(?![.])");
    private static final String TIME = "{0,time,short}";

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Pair, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Set<Pair> reported = ConcurrentHashMap.newKeySet();

    private record Pair(Language language, String text) {}

    public Texts() {
        for (Language language : Language.values()) {
            patterns.put(language, load(language));
        }
    }

    public String get(Language language, String key, Object... args) {
        return get(language, Message.of(key, args));
    }

    /** The words for the message; {@code !key!} where there are none, which is also logged once. */
    public String get(Language language, Message message) {
        String pattern = patterns(language).get(message.key());
        if (pattern == null) {
            if (reported.add(new Pair(language, message.key()))) {
                LOG.warn("No text {} in {}", message.key(), language);
            }
            return "!" + message.key() + "!";
        }
        Object[] args = new Object[message.args().size()];
        for (int i = 0; i < args.length; i++) {
            args[i] = argument(language, message.args().get(i), pattern, i);
        }
        // «24 қар. 2026 ж.» at the end of a sentence brings its own full stop.
        return DOUBLE_STOP.matcher(format(language, pattern, args)).replaceAll(".");
    }

    public Set<String> keys(Language language) {
        return patterns(language).keySet();
    }

    private Map<String, String> patterns(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private String format(Language language, String pattern, Object... args) {
        MessageFormat format = formats.computeIfAbsent(
                new Pair(language, pattern), pair -> new MessageFormat(pattern, ULocale.forLocale(language.locale())));
        // ICU's formats are not thread-safe.
        synchronized (format) {
            return format.format(args);
        }
    }

    private Object argument(Language language, Object value, String pattern, int index) {
        return switch (value) {
            case Message message -> get(language, message);
            case LocalizedText text -> text.in(language);
            case Temporal temporal when hasStyle(pattern, index) -> calendar(temporal);
            case LocalDate date -> format(language, DATE, calendar(date));
            case LocalTime time -> format(language, TIME, calendar(time));
            case Temporal temporal -> format(language, DATE + ", " + TIME, calendar(temporal));
            default -> value;
        };
    }

    private static boolean hasStyle(String pattern, int index) {
        return Pattern.compile("\\{\\s*" + index + "\\s*,\\s*(date|time)")
                .matcher(pattern)
                .find();
    }

    /** ICU formats a calendar in the calendar's own zone, whatever the zone of the machine. */
    private static Calendar calendar(Temporal temporal) {
        Calendar calendar = new GregorianCalendar(ZONE);
        calendar.setTimeInMillis(inKazakhstan(temporal).toInstant().toEpochMilli());
        return calendar;
    }

    private static ZonedDateTime inKazakhstan(Temporal temporal) {
        return switch (temporal) {
            case Instant instant -> instant.atZone(KernelConfiguration.ALMATY);
            case ZonedDateTime zoned -> zoned;
            case OffsetDateTime offset -> offset.toZonedDateTime();
            case LocalDateTime local -> local.atZone(KernelConfiguration.ALMATY);
            case LocalDate date -> date.atStartOfDay(KernelConfiguration.ALMATY);
            case LocalTime time -> time.atDate(LocalDate.EPOCH).atZone(KernelConfiguration.ALMATY);
            default -> throw new IllegalArgumentException("No text for a " + temporal.getClass());
        };
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> loaded = new HashMap<>();
        String location = "classpath*:vaadin-i18n/*_" + language.tag() + ".properties";
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(location)) {
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.stringPropertyNames().forEach(key -> loaded.put(key, properties.getProperty(key)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(loaded);
    }
}
