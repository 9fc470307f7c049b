package kz.pana.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.pana.audit.ChainHead;
import kz.pana.audit.TrailCheck;
import kz.pana.audit.TrailIntegrity;
import kz.pana.audit.TrailVerification.Broken;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.DataTable;
import org.jspecify.annotations.Nullable;

/** Whether the trail is as it was written: what was found last, verifying it now, and how long each chain is. */
@Route(TrailAddresses.TRAIL)
@PageTitle("audit.title")
@Menu(title = "audit.menu", order = 95, icon = "vaadin:link")
@RolesAllowed("ADMINISTRATOR")
class TrailView extends Page {

    private static final int EVERY_MILLIS = 1_000;

    private final TrailIntegrity integrity;
    private final Territory territory;
    private final Div found = Page.stack();
    private final ActButton verify = new ActButton("audit.verify", this::verify);
    private final Div chains = Page.stack();
    private @Nullable Registration polling;

    TrailView(TrailIntegrity integrity, Territory territory) {
        super("audit.title");
        this.integrity = integrity;
        this.territory = territory;
        lead("audit.lead");
        // Stays in the page, so that what was found is read out.
        found.getElement().setAttribute("role", "status");
        add(found, Page.row(verify.primary()), Page.subtitle(Translations.of("audit.chains")), chains);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopPolling(detached.getUI());
    }

    private void verify() {
        integrity.verify();
        getUI().ifPresent(this::show);
    }

    private void show(UI window) {
        boolean verifying = integrity.isVerifying();
        List<ChainHead> ends = integrity.ends();
        verify.setEnabled(!verifying);
        found.removeAll();
        chains.removeAll();
        if (verifying) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            found.add(bar, Page.meta(Translations.of("audit.verifying")));
            poll(window);
        } else {
            stopPolling(window);
            found.add(integrity
                    .last()
                    .map(check -> callout(check, ends))
                    .orElseGet(() -> new Callout(Tone.INFO, unverified())));
        }
        chains.add(table(ends));
    }

    private void poll(UI window) {
        if (polling == null) {
            polling = window.addPollListener(poll -> {
                if (!integrity.isVerifying()) {
                    show(window);
                }
            });
            window.setPollInterval(EVERY_MILLIS);
        }
    }

    private void stopPolling(UI window) {
        if (polling != null) {
            polling.remove();
            polling = null;
            window.setPollInterval(-1);
        }
    }

    private static Span unverified() {
        return new Span(Translations.of("audit.unverified"));
    }

    /** Only what was verified is whole: of what was written since then nothing is known. */
    private Callout callout(TrailCheck check, List<ChainHead> ends) {
        String when = Translations.of("audit.at", Translations.moment(check.at()));
        Optional<Broken> broken = check.result().first();
        if (broken.isPresent()) {
            return Callout.of(Tone.ERROR, Translations.of("audit.broken"), words(broken.get()) + " " + when);
        }
        long verified = check.result().lines();
        long all = ends.stream().mapToLong(ChainHead::length).sum();
        return verified < all
                ? Callout.of(
                        Tone.INFO,
                        Translations.of("audit.part", verified, all),
                        Translations.of("audit.part.text") + " " + when)
                : Callout.of(
                        Tone.GOOD,
                        Translations.of("audit.whole"),
                        Translations.of("audit.whole.text", verified) + " " + when);
    }

    private String words(Broken broken) {
        return Translations.of("audit.broken.text", name(broken.region()), broken.position()) + " "
                + Translations.of("audit.damage." + broken.damage()) + " " + Translations.of("audit.broken.do");
    }

    private DataTable table(List<ChainHead> ends) {
        DataTable table = new DataTable(Translations.of("audit.chains"))
                .columns(
                        Translations.of("audit.region"),
                        Translations.of("audit.length"),
                        Translations.of("audit.hash"));
        ends.stream()
                .filter(end -> end.length() > 0)
                .sorted(Comparator.comparing(end -> name(end.region())))
                .forEach(end -> table.row(
                        new Span(name(end.region())), end.length(), end.hash().substring(0, 16) + "…"));
        return table;
    }

    private String name(String region) {
        return region.equals(ChainHead.COUNTRY)
                ? Translations.of("audit.country")
                : Objects.requireNonNull(
                        Translations.of(territory.known(new RegionCode(region)).title()));
    }
}
