package kz.pana.visit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.geolocation.Geolocation;
import com.vaadin.flow.component.geolocation.GeolocationOptions;
import com.vaadin.flow.component.geolocation.GeolocationPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.function.Consumer;
import kz.pana.kernel.GeoPoint;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Words;
import org.jspecify.annotations.Nullable;

/** Begins a visit: with the phone's position, or saying that one is elsewhere. */
class StartPart extends Div {

    private static final GeolocationOptions PRECISE = GeolocationOptions.builder()
            .highAccuracy(true)
            .timeout(Duration.ofSeconds(20))
            .maximumAge(Duration.ofMinutes(1))
            .build();

    private final Button here = new Button(Words.of("visit.start.here"));
    private final Paragraph problem = Parts.notice("-warning", Words.of("visit.start.no-position"));

    StartPart(Consumer<@Nullable GeoPoint> onStart) {
        addClassName("pana-stack");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        here.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        here.setDisableOnClick(true);
        here.addClickListener(click -> locate(onStart));
        add(
                Parts.subtitle(Words.of("visit.start.title")),
                new Paragraph(Words.of("visit.start.why")),
                problem,
                Parts.bar(here, new ActButton("visit.start.elsewhere", () -> onStart.accept(null))));
    }

    private void locate(Consumer<@Nullable GeoPoint> onStart) {
        problem.setVisible(false);
        Geolocation.getPosition(
                position -> {
                    here.setEnabled(true);
                    onStart.accept(point(position));
                },
                error -> {
                    here.setEnabled(true);
                    problem.setVisible(true);
                },
                PRECISE);
    }

    private static GeoPoint point(GeolocationPosition position) {
        return new GeoPoint(position.coords().latitude(), position.coords().longitude());
    }
}
