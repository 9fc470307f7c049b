package kz.pana.finder;

import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;

/**
 * What stands around every page.
 *
 * @param path the page's address without its language, empty for the first page
 * @param title of the window: neutral, for somebody may look over a shoulder
 * @param demo whether to say that places here are invented
 * @param exit where quick exit leads
 */
record Frame(Texts texts, Assets assets, Language language, String path, String title, boolean demo, String exit) {

    /** The words of that key, in the page's language. */
    String say(String key, Object... args) {
        return texts.get(language, key, args);
    }

    /** The address of another page in the same language. */
    String to(String other) {
        return "/" + language.tag() + other;
    }

    /** The address of this page in another language. */
    String in(Language other) {
        return "/" + other.tag() + path;
    }
}
