package kz.pana.training.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import kz.pana.place.row.PlaceId;
import kz.pana.training.Classroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A window in English, with an owner and her place. */
@PanaTest
public abstract class Window extends SpringBrowserlessTest {

    /** What those see who learn; their module shows it to nobody else. */
    protected static final Class<? extends Component> COURSE = CourseView.class;

    protected static final Class<? extends Component> QUIZ_OPTIONS = QuizOptions.class;
    protected static final Class<? extends Component> SCENE = ScenePart.class;

    @Autowired
    protected Personas cast;

    @Autowired
    protected AccountDemo accounts;

    @Autowired
    protected ApplicationContext portal;

    protected Classroom classroom;
    protected AccountId owner;
    protected PlaceId place;

    @BeforeEach
    void open() {
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    protected void goTo(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    protected String heading() {
        return $(H1.class).single().getText();
    }

    protected List<String> sentences() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
