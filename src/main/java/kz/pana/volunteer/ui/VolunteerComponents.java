package kz.pana.volunteer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Small things that views of volunteers are made of. */
final class VolunteerComponents {

    private VolunteerComponents() {}

    /** @param tone {@code -info}, {@code -good} or {@code -warning} */
    static Paragraph notice(String tone, String text) {
        Paragraph notice = new Paragraph(text);
        notice.addClassNames("pana-notice", tone);
        return notice;
    }

    /** A link within the back office. */
    static Anchor link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }
}
