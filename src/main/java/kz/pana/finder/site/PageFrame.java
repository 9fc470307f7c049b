package kz.pana.finder.site;

import kz.pana.crisis.ShownCentre;
import kz.pana.finder.ListAge;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param path the page's address without its language, empty for the first page
 * @param title of the window: neutral, for somebody may look over a shoulder
 * @param demo whether to say that places here are invented
 * @param exit where quick exit leads
 * @param age of the list of places
 * @param centre the crisis centre of the region that the page is about; {@code null} where there is none to show
 */
public record PageFrame(
        Texts texts,
        Assets assets,
        Language language,
        String path,
        String title,
        boolean demo,
        String exit,
        ListAge age,
        @Nullable ShownCentre centre) {

    /** What every page says while the list of places is old; {@code null} while it is not. */
    @Nullable
    public String notice() {
        if (age.withheld()) {
            return say("finder.list.withheld", age.minutes());
        }
        return age.minutes() > 0 ? say("finder.list.old", age.minutes()) : null;
    }

    /** The words of that key, in the page's language. */
    public String say(String key, Object... args) {
        return texts.get(language, key, args);
    }

    public String say(Message words) {
        return texts.get(language, words);
    }

    /** The same beside the crisis centre of its region. */
    PageFrame beside(@Nullable ShownCentre other) {
        return new PageFrame(texts, assets, language, path, title, demo, exit, age, other);
    }

    /** The address of another page in the same language. */
    public String to(String other) {
        return "/" + language.tag() + other;
    }

    /** The address of this page in another language. */
    String in(Language other) {
        return "/" + other.tag() + path;
    }
}
