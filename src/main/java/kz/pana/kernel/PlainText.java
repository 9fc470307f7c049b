package kz.pana.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Free text from people, made fit to keep: composed (NFC), trimmed, without control characters, bidirectional overrides and
 * invisible signs. Text beyond the limit is refused, and nothing else: «<3», «a < b» and «вход -> во двор» are what people
 * write. Whoever shows a text escapes it for where it lands, as Vaadin and the templates of the public site do by
 * themselves. Lengths are in characters (code points).
 */
public final class PlainText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t\\r\\x{85}]]");
    /** Signs without a width that are no format characters to Unicode. */
    private static final Pattern NO_WIDTH = Pattern.compile("[\\x{34f}\\x{115f}\\x{1160}\\x{17b4}\\x{17b5}"
            + "\\x{180b}-\\x{180d}\\x{180f}\\x{2800}\\x{3164}\\x{fe00}-\\x{fe0f}\\x{ffa0}\\x{e0100}-\\x{e01ef}]");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{85}]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\t\\p{Zs}]+");

    /** Nine digits and more, however they are parted, or seven in a row. «№12», «24/7» and «1001» are none. */
    private static final Pattern PHONE = Pattern.compile("\\p{Nd}(?:[\\s().,_/\\p{Pd}−]{0,3}\\p{Nd}){8,}|\\p{Nd}{7,}");

    /** Fewer in the way of a local number: 255 12 34, 55-12-34. What opens a door may look so too. */
    private static final Pattern LOCAL_PHONE = Pattern.compile(
            "(?<!\\p{Nd})(?:\\p{Nd}{3}[\\s\\p{Pd}]|\\p{Nd}{2}\\p{Pd})\\p{Nd}{2}[\\s\\p{Pd}]\\p{Nd}{2}(?!\\p{Nd})");

    /** «@name», as messengers call people. */
    private static final Pattern MESSENGER = Pattern.compile("@\\s?[\\p{L}\\p{N}_.]{3,}");

    private static final String LINK = "kernel.text.link";

    private static final String NUMBER = "kernel.text.phone";

    private PlainText() {}

    /**
     * One line; runs of space become one space.
     *
     * @throws InvalidValue if it is longer than max
     */
    public static String line(String raw, int max) {
        return fitting(SPACES.matcher(visible(raw)).replaceAll(" ").strip(), max);
    }

    /**
     * Several lines, with at most one empty line between two.
     *
     * @throws InvalidValue if it is longer than max
     */
    public static String block(String raw, int max) {
        String lines = visible(raw)
                .lines()
                .map(line -> SPACES_IN_LINE.matcher(line).replaceAll(" ").strip())
                .collect(Collectors.joining("\n"));
        return fitting(lines.replaceAll("\n{3,}", "\n\n").strip(), max);
    }

    /**
     * As {@link #line}, and there must be something.
     *
     * @throws InvalidValue also if nothing is left
     */
    public static String requiredLine(String raw, int max) {
        return required(line(raw, max));
    }

    /**
     * What somebody or something is called: as {@link #published}, without signs that nobody sees, with a letter or a
     * digit, and no telephone number is in it. Names stand in letters and on pages of the portal, and what they lead to would be taken for the portal's own.
     *
     * @throws InvalidValue also if it has neither letter nor digit, or there is a number
     */
    public static String name(String raw, int max) {
        String shown = shown(raw);
        if (!raw.isBlank() && !LETTER_OR_DIGIT.matcher(shown).find()) {
            throw new InvalidValue("kernel.text.no-letters");
        }
        String name = unreachable(shown, max);
        if (LOCAL_PHONE.matcher(WebAddress.read(name)).find()) {
            throw new InvalidValue(NUMBER);
        }
        return name;
    }

    /**
     * As {@link #published}, and no telephone number or name in a messenger is in it: whoever reads it is led nowhere
     * else.
     */
    public static String unreachable(String raw, int max) {
        String text = published(raw, max);
        String read = WebAddress.read(text);
        if (PHONE.matcher(read).find() || MESSENGER.matcher(read).find()) {
            throw new InvalidValue(NUMBER);
        }
        return text;
    }

    /** Without signs that have no width or no ink: a name of nothing but these would stand on a page as a gap. */
    public static String shown(String raw) {
        return NO_WIDTH.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll("");
    }

    /**
     * What everybody reads on the public site: as {@link #requiredLine}, and nothing in it can be opened, not even
     * «evil.kz».
     *
     * @throws InvalidValue also if there is such a thing
     */
    public static String published(String raw, int max) {
        String line = unlinked(raw, max);
        if (WebAddress.isDomainIn(line)) {
            throw new InvalidValue(LINK);
        }
        return line;
    }

    /**
     * As {@link #requiredLine}, and no link or mailbox is in it. «АО Kaspi.kz» is none.
     *
     * @throws InvalidValue also if there is one
     */
    public static String unlinked(String raw, int max) {
        String line = requiredLine(raw, max);
        if (WebAddress.isLinkIn(line)) {
            throw new InvalidValue(LINK);
        }
        return line;
    }

    /**
     * As {@link #block}, and there must be something.
     *
     * @throws InvalidValue also if nothing is left
     */
    public static String requiredBlock(String raw, int max) {
        return required(block(raw, max));
    }

    /**
     * What is typed to be read by the portal, such as a number, an address or a code: copied text brings marks along that
     * nobody sees, and spaces that do not break.
     */
    public static String entry(String raw) {
        return SPACES.matcher(Normalizer.normalize(shown(raw), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** As {@link #entry}, without any space in it: for PINs and codes, which people part as they like. */
    public static String code(String raw) {
        return entry(raw).replace(" ", "");
    }

    /**
     * The source of a text, such as Markdown: its lines and spaces stay.
     *
     * @throws InvalidValue if it is longer than max
     */
    public static String source(String raw, int max) {
        return fitting(LINE_ENDS.matcher(visible(raw)).replaceAll("\n"), max);
    }

    private static String visible(String raw) {
        return Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String fitting(String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw new InvalidValue("kernel.text.tooLong", max, length);
        }
        return text;
    }

    private static String required(String text) {
        if (text.isEmpty()) {
            throw new InvalidValue("kernel.text.empty");
        }
        return text;
    }
}
