package kz.pana.kernel;

import java.text.Normalizer;
import java.util.Locale;
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

    /** Others. Many are words, so that more than initials and titles must stand before them: «Dr.Li» is a name. */
    private static final String OTHER = """
            academy agency art asia auto bar beauty best bio blog bond bot buzz cafe cam capital cards care cars cash casa
            casino cat center charity chat church city clinic cloud coach codes coffee college community company cool
            credit cyou date dating day deals delivery dental design digital direct directory doctor download earth edu
            education email energy estate eu events exchange expert express family fans farm fashion film finance fit
            fitness fm fun fund gallery game games garden gift gifts global gold gov group guide guru hair health help
            host hosting hotel house immo inc ink institute insure int international jobs kids kim land lat law legal life
            llc loan loans lol love ltd makeup management market marketing mba media men mil mobile moda moe mom money
            monster mov movie museum name network news ngo ninja one onl ooo page partners parts party pet photo photos
            pics pink pizza plus poker porn post press prime pro promo pub quest racing recipes red rehab rent report rest
            restaurant review reviews rip rocks run sale salon sbs school science security services sex sexy shoes
            shopping show singles skin social software solar solutions stream studio study style sucks support surf
            systems taxi team tech tel theater tickets tips today tokyo tools tours town toys trade trading training
            travel tube uk university uno ventures vet video vin vodka vote wang watch webcam wedding wiki wine work
            works world wtf xxx yoga zip zone бг бел ею ком мкд мон онлайн орг рус сайт срб укр""";

    /**
     * Words joined by a dot of which the last is an ending. In small letters any may be one: new ones come every year.
     * With a capital only those that exist, for «Dr.Max» and «А.Б.Ким» are names.
     */
    private static final Pattern DOMAIN = Pattern.compile("[a-zA-Z0-9-]{2}\\.[a-z]{2,24}(?![\\p{L}\\p{N}])"
            + "|[\\p{L}\\p{N}-]{3}\\.(?:дети|москва)(?![\\p{L}\\p{N}])"
            + "|(?iu:[\\p{L}\\p{N}-]\\s?\\.(?:" + oneOf(USUAL) + ")(?![\\p{L}\\p{N}])"
            + "|[\\p{L}\\p{N}-]{3}\\.(?:" + oneOf(OTHER) + "|" + String.join("|", Locale.getISOCountries())
            + ")(?![\\p{L}\\p{N}]))");

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
