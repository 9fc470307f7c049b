package kz.pana.crisis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.crisis.CrisisDirectory;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator at the page of her region's crisis centre. */
@PanaTest
class CrisisViewTest extends ViewTest {

    private static final RegionCode REGION = new RegionCode("KZ-27");

    @Autowired
    CrisisDirectory directory;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theRegionHasNone() {
        database.sql("delete from crisis_centre where region = 'KZ-27'").update();
        signIn(cast.coordinator(REGION));
        open("crisis");
    }

    @Test
    void itIsEnteredAndCalledAndShown() {
        assertThat(words()).contains(say("crisis.missing"));
        enter("150");
        assertThat(words()).contains("«Үміт» орталығы", "Центр «Умит»", say("crisis.untried"));
        assertThat(find(Button.class).withText(say("crisis.call")).all()).isEmpty();
        assertThat(directory.shownIn(REGION)).isEmpty();

        another();
        assertThat(words()).contains(say("crisis.uncalled"));
        press("crisis.call");

        assertThat(directory.shownIn(REGION)).isPresent();
        assertThat(words()).contains(say("crisis.state.SHOWN"), "Данияр Омаров");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tel:150");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingIsLost() {
        press("crisis.enter");
        textField("crisis.form.name-kk").setValue("«Үміт» орталығы");
        textField("crisis.form.phone").setValue("102");
        find(Checkbox.class).single().setValue(false);
        textField("crisis.form.hours-kk").setValue("9:00-ден 18:00-ге дейін");
        press("crisis.form.save");

        assertThat(textField("crisis.form.phone").getErrorMessage()).contains("102");
        assertThat(textField("crisis.form.name-ru").isInvalid()).isTrue();
        assertThat(textField("crisis.form.hours-ru").isInvalid()).isTrue();
        assertThat(textField("crisis.form.name-kk").getValue()).isEqualTo("«Үміт» орталығы");

        textField("crisis.form.name-ru").setValue("Центр «Умит»");
        textField("crisis.form.phone").setValue("8 727 250 00 00");
        textField("crisis.form.hours-ru").setValue("с 9:00 до 18:00");
        press("crisis.form.save");
        assertThat(words()).contains("+7 727 250 00 00", "9:00-ден 18:00-ге дейін");
    }

    @Test
    void itIsHiddenAfterASecondQuestion() {
        enter("150");
        another();
        press("crisis.call");

        press("crisis.hide");
        assertThat(directory.shownIn(REGION)).isPresent();
        find(Button.class).withText(say("crisis.hide.action")).all().getLast().click();

        assertThat(directory.shownIn(REGION)).isEmpty();
        assertThat(words()).contains(say("crisis.uncalled"));
    }

    /** Another coordinator of the region opens the page. */
    private void another() {
        signIn(cast.coordinator(REGION));
        open("inbox");
        open("crisis");
    }

    private void enter(String phone) {
        press("crisis.enter");
        textField("crisis.form.name-kk").setValue("«Үміт» орталығы");
        textField("crisis.form.name-ru").setValue("Центр «Умит»");
        textField("crisis.form.phone").setValue(phone);
        find(Checkbox.class).single().setValue(true);
        press("crisis.form.save");
    }
}
