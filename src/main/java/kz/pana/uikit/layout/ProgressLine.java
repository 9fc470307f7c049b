package kz.pana.uikit.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far something has come, as a bar and in words. */
public final class ProgressLine extends Div {

    public ProgressLine(int done, int of, String words) {
        addClassNames("pana-stack", "pana-stack-small");
        ProgressBar bar = new ProgressBar(0, of, done);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, Page.meta(words));
    }
}
