package kz.pana.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The order of the alphabet, and of numbers in names. ICU's, because the JDK's collator sorts Kazakh letters wrongly. */
public final class KazakhOrder {
    private static final Map<Language, Comparator<String>> ORDERS = Arrays.stream(Language.values())
            .collect(Collectors.collectingAndThen(
                    Collectors.toMap(
                            language -> language,
                            KazakhOrder::collate,
                            (a, b) -> a,
                            () -> new EnumMap<>(Language.class)),
                    Collections::unmodifiableMap));

    private KazakhOrder() {}

    /** Compares as a dictionary of that language does, 8 before 12; may be used by any number of threads. */
    public static Comparator<String> in(Language language) {
        return ORDERS.getOrDefault(language, Comparator.naturalOrder());
    }

    private static Comparator<String> collate(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
        }
        Collator frozen = collator.freeze();
        return frozen::compare;
    }
}
