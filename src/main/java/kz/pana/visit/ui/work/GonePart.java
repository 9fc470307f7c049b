package kz.pana.visit.ui.work;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;

/** Says at once that a visit is no longer the volunteer's to make. */
class GonePart extends Div {

    /** @param visit reads the visit, after what stands on the screen was kept */
    GonePart(Supplier<VisitDetail> visit, Runnable onRead) {
        addClassName("pana-stack");
        getElement().setAttribute("role", "alert");
        add(Page.notice("-error", why(visit)), new ActButton("visit.gone.on", onRead).primary());
    }

    private static String why(Supplier<VisitDetail> visit) {
        try {
            VisitRow row = visit.get().row();
            return row.state() == VisitState.CANCELLED && row.reason() != null
                    ? Translations.of("visit.gone.cancelled", row.reason())
                    : Translations.of("visit.gone.elsewhere");
        } catch (NotFound | Refused given) {
            return Translations.of("visit.gone.elsewhere");
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // The volunteer may be far below; the middle is clear of the bars.
        scrollIntoView(ScrollIntoViewOption.Block.CENTER);
    }
}
