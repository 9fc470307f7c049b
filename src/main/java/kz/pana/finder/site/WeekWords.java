package kz.pana.finder.site;

import java.util.List;
import kz.pana.hours.HoursWords;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.springframework.stereotype.Component;

/** Opening hours that hold on paper too: by days of the week, not by what is now. */
@Component
public class WeekWords {

    private final Texts texts;

    WeekWords(Texts texts) {
        this.texts = texts;
    }

    /** A line for each group of days, «Mon–Fri 09:00–20:00», and one for public holidays. */
    public List<String> lines(OpeningHours hours, Language language) {
        return in(language).lines(hours);
    }

    /** What holds on public holidays, whichever days come next; empty where it is closed on all. */
    public String holidays(OpeningHours hours, Language language) {
        return in(language).holidays(hours).orElse("");
    }

    private HoursWords in(Language language) {
        return new HoursWords(message -> texts.get(language, message));
    }
}
