package kz.pana.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import kz.pana.course.folder.CourseProblem;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** What is still wrong with a part of the draft, or that nothing is. */
final class Flaws extends Div {

    private Flaws(int number, Supplier<UnorderedList> list) {
        if (number == 0) {
            add(new Callout(Tone.GOOD, new Paragraph(Translations.of("training.author.whole"))));
        } else {
            H2 title = Page.subtitle(Translations.of("training.author.problems", number));
            add(new Callout(Tone.WARNING, title, list.get()));
        }
    }

    static Flaws of(List<Message> flaws) {
        return new Flaws(flaws.size(), () -> {
            UnorderedList list = new UnorderedList();
            flaws.forEach(flaw -> list.add(new ListItem(Translations.of(flaw))));
            return list;
        });
    }

    /** With files and lines. */
    static Flaws in(List<CourseProblem> problems) {
        return new Flaws(problems.size(), () -> ProblemList.of(problems));
    }
}
