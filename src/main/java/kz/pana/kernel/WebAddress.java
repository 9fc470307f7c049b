package kz.pana.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds in a line what mail programs and people open. */
final class WebAddress {

    /** Dots of other scripts, which programs and people read as one: «evil。com», «evil·com». */
    private static final Pattern DOTS =
            Pattern.compile("[\\x{b7}\\x{2022}\\x{2027}\\x{2219}\\x{22c5}\\x{3002}\\x{30fb}\\x{6d4}]");

    /**
     * A scheme, an address of a mailbox, a domain with a path, in the letters of other scripts as programs write them, or
     * in numbers.
     */
    private static final Pattern LINK = Pattern.compile(
            "://|\\bwww\\.|\\bxn--|\\S@\\S+\\.\\S|[a-z0-9-]\\.[a-z]{2,}/"
                    + "|(?<![\\p{Nd}.])(?:\\p{Nd}{1,3}\\.){3}\\p{Nd}{1,3}(?![\\p{Nd}.])|\\[[0-9a-f]*:[0-9a-f:.]+]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Endings under which anybody here buys an address, so that one letter before them makes one. */
    private static final String USUAL = """
            app bet biz by cc click club com dev gg icu info io kg kz link live ly me mobi net online org ru shop site
            space store su top tv ua uz vip website win xyz қаз рф""";

    private static final String CYRILLIC = "бг бел ею ком мкд мон онлайн орг рус сайт срб укр";

    /**
     * Words joined by a dot of which the last is an ending. Any Latin one may be: new ones come every year. With a capital
     * more than initials and titles must stand before it, for «Dr.Max» and «А.Б.Ким» are names.
     */
    private static final Pattern DOMAIN = Pattern.compile("[a-zA-Z0-9-]{2}\\.[a-z]{2,24}(?![\\p{L}\\p{N}])"
            + "|[\\p{L}\\p{N}-]{3}\\.(?:[a-zA-Z]{2,24}|дети|москва|(?iu:" + oneOf(CYRILLIC) + "))(?![\\p{L}\\p{N}])"
            + "|(?iu:[\\p{L}\\p{N}-]\\s?\\.(?:" + oneOf(USUAL) + ")(?![\\p{L}\\p{N}]))");

    private WebAddress() {}

    private static String oneOf(String words) {
        return String.join("|", words.split("\\s+"));
    }

    /** Whether it holds what can only be meant to be opened. */
    static boolean isLinkIn(String line) {
        return LINK.matcher(read(line)).find();
    }

    /** Whether it holds what could be opened as it stands, such as «evil.kz». */
    static boolean isDomainIn(String line) {
        return DOMAIN.matcher(read(line)).find();
    }

    /** Wide letters and dots look like plain ones, and are read so. */
    static String read(String line) {
        return DOTS.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC)).replaceAll(".");
    }
}
