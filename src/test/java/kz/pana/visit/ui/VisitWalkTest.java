package kz.pana.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.geolocation.GeolocationSimulator;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.notify.Inbox;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.status.Validity;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.field.DayField;
import kz.pana.uikit.list.SummaryList;
import kz.pana.uikit.map.PanaMap;
import kz.pana.visit.MyVisits;
import kz.pana.visit.PlaceVisits;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.Together;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.Candidate;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitState;
import kz.pana.visit.ui.planning.DayForm;
import kz.pana.visit.ui.planning.PlanForm;
import kz.pana.visit.ui.planning.PlanningView;
import kz.pana.visit.ui.review.ChangesCard;
import kz.pana.visit.ui.review.ReviewView;
import kz.pana.visit.ui.work.ClaimsPart;
import kz.pana.visit.ui.work.CountersignPart;
import kz.pana.visit.ui.work.FindingRow;
import kz.pana.visit.ui.work.VisitView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PanaTest
class VisitWalkTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountDemo accounts;

    @Autowired
    Personas cast;

    @Autowired
    VisitPlanning planning;

    @Autowired
    PlaceVisits placeVisits;

    @Autowired
    PlaceDirectory places;

    @Autowired
    MyVisits visits;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcTemplate sql;

    VisitFixture scene;

    @BeforeEach
    void setTheScene() {
        scene = VisitFixture.in(context);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aVolunteerWalksAVisitFromTheAssignmentToTheReport() {
        VisitId id = scene.assigned();
        accounts.signIn(scene.volunteer);
        navigate(VisitsView.class);
        press("visit.accept");
        assertThat(state(id)).isEqualTo(VisitState.ACCEPTED);

        navigate(VisitView.class, Map.of("id", id.toString()));
        assertThat(texts()).contains(Translations.of("visit.bring", scene.serial()));
        GeolocationSimulator.current().grantPermission();
        GeolocationSimulator.current().setLocation(43.2389, 76.9047);
        press("visit.start.here");
        roundTrip();
        assertThat(state(id)).isEqualTo(VisitState.STARTED);

        answerAllWell();
        assertThat(corrected("жоқ").isInvalid()).isTrue();
        assertThat(corrected("8 702 765 43 21").isInvalid()).isFalse();
        field(TextField.class, "visit.sign.label").setValue("PN-7K4M-30");
        press("visit.sign.save");
        assertThat(field(TextField.class, "visit.sign.label").getErrorMessage())
                .isEqualTo(Translations.of("sign.serial.unknown"));
        field(TextField.class, "visit.sign.label").setValue(scene.serial().toLowerCase(java.util.Locale.ROOT));
        press("visit.sign.save");
        assertThat(field(TextField.class, "visit.sign.label").isInvalid()).isFalse();

        upload("note.jpg", "Бұл – сурет емес".getBytes(StandardCharsets.UTF_8));
        assertThat($(Paragraph.class)
                        .withText(Translations.of("picture.unreadable"))
                        .exists())
                .isTrue();
        assertThat($(Button.class).withText(Translations.of("visit.report")).exists())
                .isFalse();
        upload("sign.jpg", VisitFixture.photo());
        upload("again.jpg", VisitFixture.photo());
        assertThat($(Image.class).withClassName("pana-photo").all())
                .extracting(photo -> photo.getAlt().orElse(""))
                .containsExactly(Translations.of("visit.photo.alt", 1), Translations.of("visit.photo.alt", 2));
        for (int number = 1; number <= 2; number++) {
            assertThat($(Anchor.class)
                            .withAriaLabel(Translations.of("visit.photo.open", number))
                            .all())
                    .hasSize(1);
            assertThat($(Button.class)
                            .withAriaLabel(Translations.of("visit.photo.remove.which", number))
                            .all())
                    .hasSize(1);
        }
        assertThat($(Button.class).withText(Translations.of("visit.report")).exists())
                .as("both confirm")
                .isFalse();
        confirmAsOwner(id);
        press("visit.report");
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);
    }

    @Test
    void whoeverHadAgreedHandsTheVisitBackFromItsPage() {
        VisitId id = scene.assigned();
        cast.as(scene.volunteer, () -> visits.accept(id));
        open(id);
        press("visit.decline.open");
        say("visit.decline", "Ауырып қалдым");
        assertThat(state(id)).isEqualTo(VisitState.PLANNED);

        VisitId begun = begunAgain(id);
        open(begun);
        assertThat($(Button.class)
                        .withText(Translations.of("visit.decline.open"))
                        .exists())
                .as("whoever is there finishes it, or says why it is not possible")
                .isFalse();
    }

    private VisitId begunAgain(VisitId id) {
        cast.as(scene.coordinator, () -> planning.assign(id, scene.version(id), scene.volunteer));
        cast.as(scene.volunteer, () -> {
            visits.accept(id);
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
        });
        return id;
    }

    @Test
    void whoeverPlansWhatSomebodyElsePlannedMeanwhileSeesItAndIsToldSo() {
        AccountId colleague = cast.coordinator(Personas.ALMATY);
        accounts.signIn(colleague);
        UI.getCurrent().navigate("desk/" + scene.place);
        $(DayField.class, $(PlanForm.class).single()).single().setValue(scene.today());
        VisitId planned = scene.planned();
        accounts.signIn(colleague);

        assertThatThrownBy(() -> press("visit.plan.action")).hasMessage("visit.refused.open-already");
        assertThat($(PlanForm.class).exists()).isFalse();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(VisitNavigation.toReview(planned));
    }

    @Test
    void whatTheChecklistComparesStandsBesideIt() {
        sql.update("update place set step_free = true, quiet_room = false where id = ?", scene.place.value());
        VisitId id = scene.started();
        open(id);

        assertThat(claim("place.field.NAME_KK")).isEqualTo("Мерей дәріханасы");
        assertThat(claim("place.field.NAME_RU")).isEqualTo("Аптека «Мерей»");
        assertThat(claim("place.field.CATEGORY")).isEqualTo(Translations.of("place.category.PHARMACY"));
        assertThat(claim("place.field.HOURS")).contains("09:00", "22:00");
        assertThat(claim("visit.claims.languages"))
                .isEqualTo(Translations.of("visit.language.KK") + ", " + Translations.of("visit.language.RU"));
        assertThat(claim("place.field.STEP_FREE")).isEqualTo(Translations.of("place.yes"));
        assertThat(claim("place.field.QUIET_ROOM")).isEqualTo(Translations.of("place.no"));
        assertThat($(PanaMap.class).exists()).as("drawn once it is asked for").isFalse();
        $(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals(Translations.of("visit.claims.pin")))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        assertThat($(PanaMap.class).single().pin()).contains(VisitFixture.AT_THE_DOOR.point());
    }

    /** What stands beside that question. */
    private String claim(String key) {
        return $(ClaimsPart.class)
                .single()
                .getChildren()
                .filter(SummaryList.class::isInstance)
                .flatMap(list -> list.getElement().getChildren())
                .filter(row -> row.getChild(0).getTextRecursively().equals(Translations.of(key)))
                .map(row -> row.getChild(1).getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    /** The owner reads the code from her own phone; the volunteer mistypes it first. */
    private void confirmAsOwner(VisitId id) {
        TextField code = field(TextField.class, "visit.countersign.code");
        code.setValue("12");
        press("visit.countersign.code.action");
        assertThat(code.getErrorMessage()).isEqualTo(Translations.of("visit.countersign.code.wrong"));
        code.setValue(ownersCode(id));
        press("visit.countersign.code.action");
    }

    private String ownersCode(VisitId id) {
        return String.valueOf(
                cast.as(scene.owner, () -> placeVisits.next(scene.place).getFirst())
                        .code());
    }

    @Test
    void whoeverStandsInConfirmsUnderTheirNameOnTheVolunteersScreen() {
        AccountId asem = scene.trained("Әсем Ғалиева");
        VisitId id = scene.started();
        open(id);
        people().setValue(Set.copyOf(people().getListDataView().getItems().toList()));
        RadioButtonGroup<Together.Signatory> who = signatories();
        who.setValue(who.getListDataView().getItem(1));
        test($(Button.class)
                        .withText(Translations.of("visit.countersign.tap.action", "Әсем Ғалиева"))
                        .single())
                .click();
        Together together = cast.as(scene.coordinator, () -> planning.visit(id).together());
        assertThat(together.trained()).extracting(Together.Met::account).containsExactly(asem);
        assertThat(together.trained()).allMatch(Together.Met::met);
        assertThat(together.signed())
                .extracting(Together.Signed::key, Together.Signed::who)
                .containsExactly("visit.countersigned.TAP", "Әсем Ғалиева");

        TextField code = field(TextField.class, "visit.countersign.code");
        assertThat($(Button.class)
                        .withText(Translations.of("visit.countersign.nobody.open"))
                        .exists())
                .as("she has confirmed")
                .isFalse();
        code.setValue(ownersCode(id));
        press("visit.countersign.code.action");
        assertThat(cast.as(
                        scene.coordinator, () -> planning.visit(id).together().signed()))
                .as("what proves more takes the place of a tap")
                .extracting(Together.Signed::key)
                .isEqualTo("visit.countersigned.CODE");
        assertThat($(TextField.class)
                        .withCaption(Translations.of("visit.countersign.code"))
                        .exists())
                .isFalse();

        answer($(FindingRow.class).first()).setValue(true);
        assertThat(cast.as(
                        scene.coordinator, () -> planning.visit(id).together().signed()))
                .as("another answer than she confirmed")
                .isNull();
    }

    @Test
    void anUploadSaysNothingOfItsOwnInEnglish() {
        VisitId id = scene.started();
        open(id);
        JsonNode said = new ObjectMapper().valueToTree($(Upload.class).single().getI18n());
        List<String> words = new ArrayList<>();
        leaves(said, words);
        assertThat(words)
                .as("what is not said is said in English, and nobody reads a key")
                .hasSizeGreaterThan(20)
                .allSatisfy(word -> assertThat(word).isNotBlank().doesNotContain("uikit.", "picture."));
        assertThat(words).filteredOn(word -> word.matches("[A-Za-z .…:]+")).isEmpty();
    }

    private static void leaves(JsonNode node, List<String> words) {
        if (node.isValueNode()) {
            words.add(node.asString(""));
        }
        node.forEach(child -> leaves(child, words));
    }

    @Test
    void aVisitHoldsSoManyPhotosAndSaysSoAtTheField() {
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> {
            for (int taken = 0; taken < 10; taken++) {
                visits.attachPhoto(id, VisitFixture.photo());
            }
        });
        open(id);
        upload("one-more.jpg", VisitFixture.photo());
        assertThat($(Paragraph.class)
                        .withText(Translations.of("visit.photo.too-many", 10))
                        .exists())
                .isTrue();
        assertThat($(Image.class).withClassName("pana-photo").all()).hasSize(10);
    }

    @Test
    void ofAReportThatCameBackThePlaceMayConfirmAnew() {
        VisitId id = scene.reported();
        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Сурет бұлыңғыр"));
        cast.as(scene.volunteer, () -> visits.start(id, VisitFixture.AT_THE_DOOR, ""));
        open(id);
        assertThat(texts()).contains(Translations.of("visit.countersigned.before-return"));
        assertThat($(Button.class).withText(Translations.of("visit.report")).exists())
                .as("nothing changed: what the place said counts")
                .isTrue();
        field(TextField.class, "visit.countersign.code").setValue(ownersCode(id));
        press("visit.countersign.code.action");
        assertThat(texts()).doesNotContain(Translations.of("visit.countersigned.before-return"));
        press("visit.report");
        assertThat(cast.as(
                        scene.coordinator, () -> planning.visit(id).together().signed()))
                .extracting(Together.Signed::key)
                .isEqualTo("visit.countersigned.CODE");
    }

    /** Two phones, one account: the owner was shown what stands on this one. */
    @Test
    void whatAnotherPhoneAnsweredMeanwhileIsShownBeforeThePlaceConfirmsIt() {
        scene.trained("Әсем Ғалиева");
        VisitId id = scene.started();
        open(id);
        cast.as(scene.volunteer, () -> visits.tick(id, "phone-works", false, "Телефон жоқ"));
        people().setValue(Set.copyOf(people().getListDataView().getItems().toList()));
        field(TextField.class, "visit.countersign.code").setValue(ownersCode(id));
        press("visit.countersign.code.action");

        assertThat(cast.as(
                        scene.coordinator, () -> planning.visit(id).together().signed()))
                .isNull();
        assertThat($(TextArea.class).all())
                .as("the present answers are shown")
                .extracting(TextArea::getValue)
                .contains("Телефон жоқ");

        field(TextField.class, "visit.countersign.code").setValue(ownersCode(id));
        press("visit.countersign.code.action");
        assertThat(cast.as(
                        scene.coordinator, () -> planning.visit(id).together().signed()))
                .isNotNull();
    }

    @Test
    void aPersonWhomTheFormDoesNotKnowIsNobodyMet() {
        scene.trained("Әсем Ғалиева");
        VisitId id = scene.started();
        open(id);
        people().getElement().setPropertyJson("value", new ObjectMapper().valueToTree(List.of("77")));

        assertThat(cast.as(
                        scene.coordinator, () -> planning.visit(id).together().trained()))
                .noneMatch(Together.Met::met);
    }

    @Test
    void nothingIsSentWithoutWhatWasTyped() {
        scene.published();
        VisitId id = scene.begun(VisitKind.DRILL);
        open(id);
        TextArea account = field(TextArea.class, "visit.account");
        account.setValue("Қызметкер бәрін түсіндірді");
        account.setValue("а".repeat(2001));
        press("visit.report");
        assertThat(state(id)).isEqualTo(VisitState.STARTED);
        assertThat($(Paragraph.class)
                        .withText(Translations.of("visit.report.not-sent", Translations.of("visit.account")))
                        .exists())
                .isTrue();
        account.setValue("вход -> во двор, <3, a < b");
        press("visit.report");
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id).concerns()))
                .isEqualTo("вход -> во двор, <3, a < b");
    }

    /** Whoever confirms the answers looks at the same screen: what worries the volunteer is asked once they have left. */
    @Test
    void whatWorriesTheVolunteerIsNotOnTheScreenThatBothConfirm() {
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> scene.write(id, Map.of()));
        open(id);
        assertThat($(TextArea.class)
                        .withLabel(Translations.of("visit.concerns"))
                        .exists())
                .isFalse();
        press("visit.report");
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);

        open(id);
        TextArea concerns = field(TextArea.class, "visit.concerns");
        concerns.setValue("вход -> во двор, <3, a < b");
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id).concerns()))
                .isEqualTo("вход -> во двор, <3, a < b");
        assertThat(cast.as(scene.coordinator, () -> inbox.latest(0, 20)))
                .extracting(row -> row.text().en())
                .filteredOn(text -> text.contains("wrote what worried them"))
                .hasSize(1);

        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Суретін қайта түсіріңіз"));
        cast.as(scene.volunteer, () -> visits.start(id, VisitFixture.AT_THE_DOOR, ""));
        open(id);
        assertThat(texts()).as("at the place again").doesNotContain("вход -> во двор");
    }

    @Test
    void anOptionalProblemWithoutItsExplanationIsNotLeftOutSilently() {
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> scene.write(id, Map.of()));
        open(id);
        FindingRow exit = row("second-exit");
        answer(exit).setValue(false);
        nobodyConfirms("Иесі кетіп қалды");
        assertThat(findings(id).get("second-exit"))
                .as("kept before its words")
                .isEqualTo(new kz.pana.visit.checklist.Finding(false, ""));
        open(id);
        exit = row("second-exit");
        assertThat(answer(exit).getValue()).isFalse();
        assertThat($(TextArea.class, exit).single().getErrorMessage())
                .isEqualTo(Translations.of("visit.invalid.problem-unexplained"));
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsOnlyOnce(Translations.of(Message.of("visit.missing.unexplained", text("second-exit"))));
        assertThat($(Button.class).withText(Translations.of("visit.report")).exists())
                .isFalse();
        $(TextArea.class, exit).single().setValue("Екінші есік <жабық>");
        nobodyConfirms("Иесі кетіп қалды");
        press("visit.report");
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);
    }

    private void nobodyConfirms(String why) {
        press("visit.countersign.nobody.open");
        field(TextArea.class, "visit.countersign.nobody.label").setValue(why);
        press("visit.countersign.nobody.action");
    }

    @Test
    void whatTheSignNeedsIsNotAskedForWhereTheSignHasGone() {
        VisitId id = scene.started();
        open(id);
        answer(row("sign-scanned-photographed")).setValue(true);
        answer(row("sign-hung-visible")).setValue(false);
        $(TextArea.class, row("sign-hung-visible")).single().setValue("Белгі жоқ");
        assertThat(shown(FindingRow.class, "sign-scanned-photographed")).isFalse();
        assertThat($(Paragraph.class)
                        .withText(Translations.of("visit.photo.why-problem"))
                        .exists())
                .isTrue();
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id).missing()))
                .extracting(Message::key)
                .doesNotContain("visit.missing.sign", "visit.missing.photo");
        answer(row("sign-hung-visible")).setValue(true);
        assertThat(answer(row("sign-scanned-photographed")).isEmpty())
                .as("asked anew")
                .isTrue();
    }

    @Test
    void aVisitCancelledUnderTheVolunteersHandsSaysSoAndKeepsWhatIsOnTheScreen() {
        VisitId id = scene.started();
        open(id);
        FindingRow row = row("quiet-spot");
        answer(row).setValue(false);
        cast.as(scene.coordinator, () -> planning.cancel(id, scene.version(id), "Иесі басқа күнді сұрады"));
        accounts.signIn(scene.volunteer);
        $(TextArea.class, row).single().setValue("Тыныш жер жоқ, тек <қойма>");
        assertThat($(Paragraph.class)
                        .withText(Translations.of("visit.gone.cancelled", "Иесі басқа күнді сұрады"))
                        .exists())
                .isTrue();
        assertThat($(Button.class).withText(Translations.of("visit.report")).exists())
                .isFalse();
        assertThat($(TextArea.class, row).single().isReadOnly()).isTrue();
        assertThat(findings(id))
                .containsEntry("quiet-spot", new kz.pana.visit.checklist.Finding(false, "Тыныш жер жоқ, тек <қойма>"));
        press("visit.gone.on");
        assertThat($(ReportCard.class).exists()).as("what was written").isTrue();
    }

    @Test
    void anIdleFormNoticesTheCancellationByItself() {
        VisitId id = scene.started();
        open(id);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
        cast.as(scene.coordinator, () -> planning.cancel(id, scene.version(id), "Иесі басқа күнді сұрады"));
        accounts.signIn(scene.volunteer);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat($(Paragraph.class)
                        .withText(Translations.of("visit.gone.cancelled", "Иесі басқа күнді сұрады"))
                        .exists())
                .isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    /** As for whoever visits one of two regions no more. */
    @Test
    void whatIsTakenWithoutAReasonIsNotSaidToHaveOne() {
        VisitId id = scene.started();
        open(id);
        sql.update("update visit set state = 'CANCELLED', open_kind = null, reason = null where id = ?", id.value());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat($(Paragraph.class)
                        .withText(Translations.of("visit.gone.elsewhere"))
                        .exists())
                .isTrue();
    }

    @Test
    void beforeConfirmingTheCoordinatorReadsWhatItWillDoAndMaySuspend() {
        scene.published();
        VisitId id = scene.begun(VisitKind.YEARLY);
        scene.report(id, Map.of("quiet-spot", "Тыныш жер жоқ"));
        accounts.signIn(scene.coordinator);
        navigate(ReviewView.class, Map.of("id", id.toString()));
        assertThat($(ListItem.class)
                        .withText(Translations.of("visit.effect.leaves-map"))
                        .exists())
                .isTrue();
        press("visit.confirm-and-suspend.open");
        field(TextArea.class, "visit.confirm-and-suspend.label").setValue("Тыныш жер жоқ");
        press("visit.confirm-and-suspend.action");
        assertThat(state(id)).isEqualTo(VisitState.CONFIRMED);
        assertThat(places.row(scene.place).status().currentValidity()).hasValue(Validity.SUSPENDED);
    }

    private void open(VisitId id) {
        accounts.signIn(scene.volunteer);
        navigate(VisitView.class, Map.of("id", id.toString()));
    }

    private static LocalizedText text(String item) {
        return Checklist.items().stream()
                .filter(asked -> asked.id().equals(item))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private FindingRow row(String item) {
        return $(FindingRow.class).all().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private boolean shown(Class<FindingRow> type, String item) {
        return $(type).all().stream().anyMatch(row -> row.item().equals(item));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Together.Met> people() {
        return $(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Together.Signatory> signatories() {
        return $(RadioButtonGroup.class, $(CountersignPart.class).single()).single();
    }

    @Test
    void aProblemIsKeptAtOnceAndItsExplanationWhenItComes() {
        VisitId id = scene.started();
        accounts.signIn(scene.volunteer);
        navigate(VisitView.class, Map.of("id", id.toString()));
        FindingRow row = $(FindingRow.class).first();
        RadioButtonGroup<Boolean> answer = answer(row);
        answer.setValue(true);
        assertThat(findings(id)).hasSize(1);
        answer.setValue(false);
        assertThat(findings(id).values())
                .as("«all well» does not stand while the problem is being described")
                .containsExactly(new kz.pana.visit.checklist.Finding(false, ""));
        assertThat($(TextArea.class, row).single().isInvalid()).isFalse();
        $(TextArea.class, row).single().setValue("Куәлігім жанымда болмады");
        assertThat(findings(id).values())
                .containsExactly(new kz.pana.visit.checklist.Finding(false, "Куәлігім жанымда болмады"));
    }

    @Test
    void withoutAPositionTheVolunteerSaysSoAndStartsAllTheSame() {
        VisitId id = scene.assigned();
        accounts.signIn(scene.volunteer);
        navigate(VisitView.class, Map.of("id", id.toString()));
        press("visit.accept");
        GeolocationSimulator.current().denyPermission();
        press("visit.start.here");
        roundTrip();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(Translations.of("fields.position.denied") + " " + Translations.of("visit.start.no-position"));
        press("visit.start.elsewhere");
        assertThat(state(id)).isEqualTo(VisitState.ACCEPTED);
        say("visit.start.explain", "Телефоным орнын таппады");
        assertThat(state(id)).isEqualTo(VisitState.STARTED);
        assertThat(start(id).why()).isEqualTo("Телефоным орнын таппады");

        accounts.signIn(scene.coordinator);
        navigate(ReviewView.class, Map.of("id", id.toString()));
        assertThat(texts()).contains(Translations.of("visit.start.unknown"), "Телефоным орнын таппады");
    }

    @Test
    void withinEightKilometresIsNotAtTheDoor() {
        VisitId id = scene.assigned();
        accounts.signIn(scene.volunteer);
        navigate(VisitView.class, Map.of("id", id.toString()));
        press("visit.accept");
        GeolocationSimulator.current().grantPermission();
        GeolocationSimulator.current().setLocation(43.2389, 76.9046, 8000);
        press("visit.start.here");
        roundTrip();
        assertThat(state(id)).isEqualTo(VisitState.ACCEPTED);
        assertThat(texts()).contains(Translations.of("visit.start.vague"), Translations.accuracy(8000));
        say("visit.start.explain", "Ауылда байланыс нашар");

        accounts.signIn(scene.coordinator);
        navigate(ReviewView.class, Map.of("id", id.toString()));
        assertThat(texts())
                .contains(Translations.of("visit.start.vague"), Translations.accuracy(8000), "Ауылда байланыс нашар");
    }

    @Test
    void anOverdueVisitIsAgreedToByNobodyAndHandedOverInATap() {
        VisitId id = scene.assigned();
        overdue(id);
        accounts.signIn(scene.volunteer);
        navigate(VisitsView.class);
        assertThat(texts()).contains(Translations.of("visit.day.passed"), Translations.of("visit.state.overdue"));
        assertThat($(Button.class).withText(Translations.of("visit.accept")).exists())
                .isFalse();
        navigate(VisitView.class, Map.of("id", id.toString()));
        assertThat(texts()).contains(Translations.of("visit.day.passed"));
        assertThat($(Button.class).withText(Translations.of("visit.accept")).exists())
                .isFalse();

        accounts.signIn(scene.coordinator);
        navigate(PlanningView.class);
        assertThat(texts()).contains(Translations.of("visit.filter.LATE"), Translations.of("visit.state.overdue"));
        navigate(ReviewView.class, Map.of("id", id.toString()));
        select().setValue(planning.candidates(id).stream()
                .filter(candidate -> candidate.volunteer().id().equals(scene.volunteer))
                .findFirst()
                .orElseThrow());
        press("visit.hand-over");
        assertThat(state(id)).isEqualTo(VisitState.ASSIGNED);
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id).row().day()))
                .isEqualTo(scene.today().plusDays(1));
    }

    @Test
    void theDayIsChangedAndADayOnWhichThePlaceIsClosedIsWarnedOf() {
        VisitId id = scene.assigned();
        sql.update("update place set hours = 'Mo-Su off' where id = ?", scene.place.value());
        accounts.signIn(scene.coordinator);
        navigate(ReviewView.class, Map.of("id", id.toString()));
        assertThat(texts()).contains(Translations.of("visit.day.closed"));
        DayForm form = $(DayForm.class).single();
        DayField day = $(DayField.class, form).single();
        day.setValue(scene.today().minusDays(1));
        test($(Button.class, form).single()).click();
        assertThat(day.getErrorMessage()).isEqualTo(Translations.of("visit.invalid.day"));
        day.setValue(scene.today().plusDays(3));
        assertThat($(Paragraph.class, form).single().isVisible()).isTrue();
        test($(Button.class, form).single()).click();
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id).row().day()))
                .isEqualTo(scene.today().plusDays(3));
    }

    @Test
    void whatChangedSinceTheReturnStandsSideBySide() {
        VisitId id = scene.reported();
        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Жадынаманы тағы қараңыз"));
        cast.as(scene.volunteer, () -> {
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
            visits.tick(id, "quiet-spot", false, "Тыныш жер жоқ");
            scene.countersign(id);
            visits.report(id);
        });
        accounts.signIn(scene.coordinator);
        navigate(ReviewView.class, Map.of("id", id.toString()));
        assertThat($(ChangesCard.class).exists()).isTrue();
        assertThat($(NativeTableRow.class, $(ChangesCard.class).single()).all())
                .as("the heading and what changed")
                .hasSize(2);
        assertThat(texts()).contains(Translations.of("visit.item.problem") + ": Тыныш жер жоқ");
    }

    @Test
    void aCoordinatorReviewsTheReportAndConfirmsIt() {
        VisitId id = scene.reported();
        accounts.signIn(scene.coordinator);
        navigate(PlanningView.class);
        navigate(ReviewView.class, Map.of("id", id.toString()));
        assertThat($(ReportCard.class).exists()).isTrue();
        press("visit.confirm");
        $(Delayed.class).single().close();
        assertThat(state(id)).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void aCoordinatorAssignsAVolunteer() {
        VisitId id = scene.planned();
        accounts.signIn(scene.coordinator);
        navigate(ReviewView.class, Map.of("id", id.toString()));
        press("visit.assign");
        Select<Candidate> who = select();
        assertThat(who.isInvalid()).isTrue();
        who.setValue(planning.candidates(id).stream()
                .filter(candidate -> candidate.volunteer().id().equals(scene.volunteer))
                .findFirst()
                .orElseThrow());
        press("visit.assign");
        assertThat(state(id)).isEqualTo(VisitState.ASSIGNED);
    }

    /** Gives the reason that a dialog asks for. */
    private void say(String key, String words) {
        field(TextArea.class, key + ".label").setValue(words);
        test($(Button.class).withText(Translations.of(key + ".action")).all().getLast())
                .click();
    }

    private String texts() {
        StringBuilder texts = new StringBuilder();
        collect(UI.getCurrent(), texts);
        return texts.toString();
    }

    private static void collect(Component component, StringBuilder texts) {
        if (component instanceof HasText text) {
            texts.append(text.getText()).append('\n');
        }
        component.getChildren().forEach(child -> collect(child, texts));
    }

    private void overdue(VisitId id) {
        sql.update("update visit set planned_on = ? where id = ?", scene.today().minusDays(1), id.value());
    }

    private VisitStart start(VisitId id) {
        return cast.as(scene.coordinator, () -> planning.visit(id).start().orElseThrow());
    }

    private void answerAllWell() {
        $(FindingRow.class).all().forEach(row -> answer(row).setValue(true));
    }

    private void upload(String name, byte[] bytes) {
        new UploadTester<>($(Upload.class).single()).upload(name, "image/jpeg", bytes);
        roundTrip();
    }

    private void press(String key) {
        test(find(key)).click();
    }

    private TextField corrected(String phone) {
        Details details = $(Details.class).withId("correct-PHONE").single();
        details.setOpened(true);
        field(TextField.class, "place.field.PHONE").setValue(phone);
        test($(Button.class, details)
                        .withText(Translations.of("visit.correct.save"))
                        .single())
                .click();
        return field(TextField.class, "place.field.PHONE");
    }

    private Button find(String key) {
        return $(Button.class).withText(Translations.of(key)).first();
    }

    private <T extends Component> T field(Class<T> type, String key) {
        return $(type).withCaption(Translations.of(key)).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> answer(FindingRow row) {
        return $(RadioButtonGroup.class, row).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Candidate> select() {
        return $(Select.class).single();
    }

    private VisitState state(VisitId id) {
        return cast.as(scene.coordinator, () -> planning.visit(id).row().state());
    }

    private Map<String, kz.pana.visit.checklist.Finding> findings(VisitId id) {
        return cast.as(scene.coordinator, () -> planning.visit(id).findings());
    }
}
