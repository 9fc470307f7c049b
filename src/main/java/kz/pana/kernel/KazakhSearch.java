package kz.pana.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Search that finds what people mean: Kazakh typed on a Russian keyboard, Latin spellings old and new, case endings,
 * «ул.» and «қаласы» in any order, words run together, one slip of the finger. Phones search in the same way
 * (search.js, with the tables of this class); the cases in search.txt hold both together.
 */
public final class KazakhSearch {

    /** Letters, or several together, and the one sound they are compared by; the longest first. */
    private static final Map<String, String> SOUNDS = read("letters.txt")
            .map(line -> line.split(" "))
            .sorted(Comparator.comparingInt((String[] pair) -> pair[0].length()).reversed())
            .collect(Collectors.toMap(
                    pair -> pair[0], pair -> pair[1].replace("-", ""), (a, b) -> a, LinkedHashMap::new));

    private static final int MOST_LETTERS =
            SOUNDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{M}]");
    private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Words that say that a street is meant, or what else has houses with numbers: they may be missing. */
    private static final List<String> WAYS = words("ways.txt");

    /** Words that say what else is meant, and prepositions: they may be missing. */
    private static final List<String> KINDS = words("kinds.txt");

    private static final Pattern WAY = Pattern.compile(" (?:" + String.join("|", WAYS) + ")(?= )");
    private static final Pattern KIND = Pattern.compile(" (?:" + String.join("|", KINDS) + ")(?= )");

    /** Endings of Russian and Kazakh cases, as far as they are vowels: Абай, Абая; Алматы, Алмате; Толстой, Толстого. */
    private static final Pattern ENDING = Pattern.compile("^(..+?)(?:[ое][гм][оу]|[аеиоу]{1,2})$");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Short for «даңғылы»; folded it would be «дән» as well, which ends many a name. */
    private static final Pattern AVENUE = Pattern.compile("(?iu)(^|\\P{L})даң(?!\\p{L})");

    /** A slip in a shorter word could mean anything; so could another letter in a word that is no longer. */
    private static final int SHORTEST_SLIP = 4;

    private KazakhSearch() {}

    /** What a phone needs to search as this class does: pairs of letters and their sound, and the words that may be missing. */
    public record Tables(List<List<String>> letters, List<String> ways, List<String> kinds) {}

    public static Tables tables() {
        return new Tables(
                SOUNDS.entrySet().stream()
                        .map(pair -> List.of(pair.getKey(), pair.getValue()))
                        .toList(),
                WAYS,
                KINDS);
    }

    /** Words as they sound, separated by one space: not for people to read, only to be compared. */
    public static String fold(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return SEPARATORS
                .matcher(DOUBLE.matcher(sounds(plain)).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }

    /** The longest letters first; written out, because it is done for every place that a desk searches. */
    private static String sounds(String plain) {
        StringBuilder sounds = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int end = Math.min(plain.length(), at + MOST_LETTERS);
            String sound = null;
            while (sound == null && end > at) {
                sound = SOUNDS.get(plain.substring(at, end--));
            }
            sounds.append(sound == null ? plain.substring(at, at + 1) : sound);
            at = sound == null ? at + 1 : end + 1;
        }
        return sounds.toString();
    }

    /** Whether every word of the query that means something is in the text; an empty query matches everything. */
    public static boolean matches(String query, String text) {
        return Query.of(query).isIn(Text.of(text), KazakhSearch::has);
    }

    /**
     * What is meant by the query, in its order, but what is called just so first, then whatever begins with it, and streets
     * first where a street is meant. If nothing has all its words, a house's number may be missing; if that is still nothing, a word may have one
     * slip.
     *
     * @param text all names of one, the first up to a comma; behind a line end all names of what it is in, which may be said
     *     too, but not alone
     */
    public static <T> List<T> find(String query, Collection<T> all, Function<T, String> text) {
        return Query.of(query).find(all, text);
    }

    /** As {@link #find}, but in their own order, and numbers must be there. */
    public static <T> List<T> filter(String query, Collection<T> all, Function<T, String> text) {
        return Query.of(query).filter(all, text);
    }

    /** Whether both name the same: in any spelling, order and case, without the words that may be missing. */
    public static boolean isSame(String one, String other) {
        return core(one).equals(core(other));
    }

    /** The same text for all names that {@link #isSame} calls the same: not for people to read, only to be looked up by. */
    public static String core(String name) {
        return Query.of(name).words().stream().map(KazakhSearch::stem).sorted().collect(Collectors.joining(" "));
    }

    /**
     * @param way whether a street is meant
     * @param named whether there are other words than those that may be missing
     * @param words without those that may be missing, unless there are no others
     */
    private record Query(boolean way, boolean named, List<String> words) {

        static Query of(String typed) {
            String folded = fold(AVENUE.matcher(typed).replaceAll("$1даңғылы"));
            String named = WAY.matcher(" " + folded + " ").replaceAll("");
            String core = KIND.matcher(named).replaceAll("").strip();
            return new Query(
                    named.length() < folded.length() + 2
                            || DIGIT.matcher(folded).find(),
                    !core.isEmpty(),
                    split(core.isEmpty() ? folded : core));
        }

        <T> List<T> find(Collection<T> all, Function<T, String> text) {
            Map<T, Text> texts = texts(all, text);
            return Stream.of(found(texts, KazakhSearch::has), withoutNumbers().found(texts, KazakhSearch::has))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .or(() -> Stream.of(
                                    found(texts, KazakhSearch::hasNearly),
                                    withoutNumbers().found(texts, KazakhSearch::hasNearly))
                            .filter(found -> !found.isEmpty())
                            .findFirst())
                    .orElseGet(List::of)
                    .stream()
                    .sorted(Comparator.comparing(one -> rank(Objects.requireNonNull(texts.get(one)))))
                    .toList();
        }

        <T> List<T> filter(Collection<T> all, Function<T, String> text) {
            Map<T, Text> texts = texts(all, text);
            List<T> found = found(texts, KazakhSearch::has);
            return found.isEmpty() ? found(texts, KazakhSearch::hasNearly) : found;
        }

        private static <T> Map<T, Text> texts(Collection<T> all, Function<T, String> text) {
            Map<T, Text> texts = new LinkedHashMap<>();
            all.forEach(one -> texts.put(one, Text.of(text.apply(one))));
            return texts;
        }

        private <T> List<T> found(Map<T, Text> texts, BiPredicate<List<String>, String> found) {
            return texts.entrySet().stream()
                    .filter(one -> isIn(one.getValue(), found))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private int rank(Text text) {
            if (words.isEmpty()) {
                return 0;
            }
            return (way && !text.isWay() ? 6 : 0)
                    + 2 * text.distance(words)
                    + (text.beginsWith(words.getFirst()) ? 0 : 1);
        }

        boolean isIn(Text text, BiPredicate<List<String>, String> found) {
            String joined = String.join("", words);
            return words.stream().allMatch(word -> found.test(text.words, word))
                            && (!named || words.stream().anyMatch(word -> found.test(text.own, word)))
                    || words.size() > 1 && found.test(text.own, joined);
        }

        private Query withoutNumbers() {
            List<String> names =
                    words.stream().filter(Predicate.not(DIGIT.asPredicate())).toList();
            return names.isEmpty() ? this : new Query(way, named, names);
        }
    }

    /**
     * @param words and each two neighbours run together
     * @param own of them those that name it, and not what it is in
     * @param first the first word that is a name
     * @param name the first name, as it is written
     */
    private record Text(List<String> words, List<String> own, boolean isWay, String first, String name) {

        private static final Pattern END_OF_NAME = Pattern.compile("[,\n]");

        static Text of(String text) {
            int end = text.indexOf('\n');
            String whole = " " + fold(text) + " ";
            String named = WAY.matcher(whole).replaceAll("");
            List<String> words = withNeighbours(split(whole.strip()));
            return new Text(
                    words,
                    end < 0 ? words : withNeighbours(names(fold(text.substring(0, end)))),
                    named.length() < whole.length(),
                    split(named.strip()).stream().findFirst().orElse(""),
                    END_OF_NAME.split(text, 2)[0]);
        }

        private static List<String> names(String folded) {
            return split(WAY.matcher(" " + folded + " ").replaceAll("").strip());
        }

        private static List<String> withNeighbours(List<String> single) {
            List<String> words = new ArrayList<>(single);
            for (int i = 1; i < single.size(); i++) {
                words.add(single.get(i - 1) + single.get(i));
            }
            return words;
        }

        /** 0 where it is called just so, 1 where it is so in other words or another name, 2 where it only begins or ends so. */
        int distance(List<String> wanted) {
            if (String.join("", names(fold(name))).equals(String.join("", wanted))) {
                return 0;
            }
            return own.containsAll(wanted) ? 1 : 2;
        }

        boolean beginsWith(String wanted) {
            return isMeant(first, wanted, stem(wanted));
        }
    }

    private static boolean has(List<String> words, String wanted) {
        String stem = stem(wanted);
        return words.stream().anyMatch(word -> isMeant(word, wanted, stem));
    }

    private static boolean isMeant(String word, String wanted, String stem) {
        return word.startsWith(wanted) && !isLongerNumber(word, wanted)
                || stem(word).equals(stem);
    }

    /** Who types 10 does not mean 105. */
    private static boolean isLongerNumber(String word, String wanted) {
        return word.length() > wanted.length()
                && Character.isDigit(word.charAt(wanted.length()))
                && Character.isDigit(wanted.charAt(wanted.length() - 1));
    }

    private static boolean hasNearly(List<String> words, String wanted) {
        return has(words, wanted)
                || !DIGIT.matcher(wanted).find() && words.stream().anyMatch(word -> isSlip(word, wanted));
    }

    private static String stem(String word) {
        return isVowel(word.charAt(word.length() - 1)) ? ENDING.matcher(word).replaceAll("$1") : word;
    }

    private static boolean isVowel(char letter) {
        return letter == 'а' || letter == 'е' || letter == 'и' || letter == 'о' || letter == 'у';
    }

    /**
     * Whether one letter more, less or other, or two that changed places, make one of the other. All of both words counts,
     * for a stem may be anybody's; and hardly anybody slips at the first letter.
     */
    private static boolean isSlip(String word, String wanted) {
        if (Math.min(word.length(), wanted.length()) < SHORTEST_SLIP
                || Math.max(word.length(), wanted.length()) == SHORTEST_SLIP
                || word.charAt(0) != wanted.charAt(0)) {
            return false;
        }
        int at = 0;
        while (at < wanted.length() && at < word.length() && wanted.charAt(at) == word.charAt(at)) {
            at++;
        }
        String rest = word.substring(at);
        String other = wanted.substring(at);
        return after(rest, 1).equals(other)
                || after(rest, 1).equals(after(other, 1))
                || rest.equals(after(other, 1))
                || other.length() > 1 && rest.equals("" + other.charAt(1) + other.charAt(0) + other.substring(2));
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }

    private static List<String> split(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    /** The longest first: «пр-т» is more than «пр». */
    private static List<String> words(String file) {
        return read(file)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(KazakhSearch::fold)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> read(String file) {
        try (InputStream in = Objects.requireNonNull(KazakhSearch.class.getResourceAsStream("/search/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
