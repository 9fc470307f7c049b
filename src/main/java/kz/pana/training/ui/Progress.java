package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import kz.pana.uikit.Page;

/** How far something has come, as a bar and in words. */
final class Progress extends Div {

    Progress(int done, int of, String words) {
        addClassNames("pana-stack", "pana-stack-small");
        ProgressBar bar = new ProgressBar(0, of, done);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, Page.meta(words));
    }
}
