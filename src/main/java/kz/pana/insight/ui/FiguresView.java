package kz.pana.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kz.pana.insight.CourseFigures;
import kz.pana.insight.CourseFigures.Figures;
import kz.pana.insight.CourseFigures.LessonFigures;
import kz.pana.insight.CourseFigures.Results;
import kz.pana.insight.CourseFigures.Summary;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.BarChart;
import kz.pana.uikit.list.CsvLink;
import kz.pana.uikit.list.DataTable;
import kz.pana.uikit.list.Filters;

/** How an edition is taken: how many pass, where they stop, and what each question is worth. */
@Route("course/figures")
@PageTitle("training.figures.title")
@RolesAllowed("AUTHOR")
class FiguresView extends Page implements BeforeEnterObserver {

    private final CourseFigures figures;
    private final Div body = Page.stack();

    FiguresView(CourseFigures figures) {
        super("training.figures.title");
        this.figures = figures;
        lead("training.figures.lead", CourseFigures.FEWEST);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiguresAddress address = FiguresAddress.of(event.getLocation().getQueryParameters());
        Figures found = figures.of(address.edition());
        body.removeAll();
        if (found.latest() > 1) {
            body.add(editions(found, address));
        }
        found.summary().map(FiguresView::summary).ifPresentOrElse(body::add, () -> body.add(tooFew()));
        body.add(new H2(Translations.of("training.figures.lessons")));
        body.add(found.lessons().isEmpty() ? tooFew() : lessons(found.lessons()));
        body.add(
                new H2(Translations.of("training.figures.questions")),
                new QuestionTable(found.questions(), address),
                Page.row(
                        new CsvLink(
                                "training.figures.lessons-file",
                                "lessons.csv",
                                () -> FiguresExport.lessons(figures.of(found.edition()))),
                        new CsvLink(
                                "training.figures.questions-file",
                                "questions.csv",
                                () -> FiguresExport.questions(figures.of(found.edition()), address))));
    }

    private static Nav editions(Figures found, FiguresAddress address) {
        Nav editions = new Nav();
        editions.addClassNames("pana-row", "pana-filters");
        editions.getElement().setAttribute("aria-label", Translations.of("training.figures.editions"));
        for (int number = found.latest(); number > 0; number--) {
            editions.add(Filters.link(
                    address.at(number),
                    Translations.of("training.figures.edition", number),
                    number == found.edition()));
        }
        return editions;
    }

    private static Component summary(Summary summary) {
        Optional<Results> results = summary.results();
        Div row = new Div(
                figure(summary.enrolled(), "training.figures.enrolled"),
                figure(FigureWords.count(summary.begun()), "training.figures.begun"),
                figure(FigureWords.count(results.map(Results::passedAtOnce)), "training.figures.passed-at-once"),
                figure(FigureWords.count(results.map(Results::passed)), "training.figures.passed"),
                figure(FigureWords.count(results.map(Results::failed)), "training.figures.failed"),
                figure(
                        results.map(Results::passRate).map(FigureWords::share).orElse(FigureWords.NONE),
                        "training.figures.pass-rate"),
                figure(summary.median().map(FigureWords::time).orElse(FigureWords.NONE), "training.figures.median"));
        row.addClassName("pana-figures");
        return row;
    }

    private static Div figure(Object value, String key) {
        Span number = new Span(String.valueOf(value));
        number.addClassName("pana-figure-value");
        Span label = new Span(Translations.of(key));
        label.addClassName("pana-figure-label");
        Div figure = new Div(number, label);
        figure.addClassName("pana-figure");
        return figure;
    }

    private static Div lessons(List<LessonFigures> lessons) {
        BarChart chart = new BarChart(Math.max(1, lessons.getFirst().begun()), List.of());
        DataTable table = new DataTable(Translations.of("training.figures.lessons.caption"))
                .columns(
                        Translations.of("training.figures.lesson"),
                        Translations.of("training.figures.read"),
                        Translations.of("training.figures.share-begun"));
        for (LessonFigures lesson : lessons) {
            String title = Translations.of(lesson.title());
            String share = FigureWords.share(lesson.share());
            chart.bar(title, share, lesson.read());
            table.row(new Span(title), lesson.read(), share);
        }
        return Page.stack(chart, table);
    }

    private static Callout tooFew() {
        return new Callout(
                Tone.INFO, new Paragraph(Translations.of("training.figures.too-few-people", CourseFigures.FEWEST)));
    }
}
