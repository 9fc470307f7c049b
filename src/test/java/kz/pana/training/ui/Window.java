package kz.pana.training.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.identity.AccountId;
import kz.pana.identity.ReadyAccounts;
import kz.pana.kernel.Language;
import kz.pana.place.PlaceId;
import kz.pana.training.Classroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A window in English, with an owner and her place. */
@PanaTest
abstract class Window extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    ReadyAccounts accounts;

    @Autowired
    ApplicationContext portal;

    Classroom classroom;
    AccountId owner;
    PlaceId place;

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

    void goTo(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    String heading() {
        return $(H1.class).single().getText();
    }

    List<String> sentences() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
