package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.PhotoId;
import org.jspecify.annotations.Nullable;

/** What the volunteer reports: where they stood, what they found, problems first, the sign and its photos. */
public class ReportCard extends Div {

    public ReportCard(VisitDetail visit, Function<PhotoId, byte[]> photos) {
        addClassNames("pana-card", "pana-stack");
        add(Page.subtitle(Translations.of("visit.report.title")), position(visit), times(visit));
        if (!visit.concerns().isEmpty()) {
            add(Page.notice("-warning", Translations.of("visit.report.concerns", visit.concerns())));
        }
        if (visit.sign() != null) {
            add(new Span(Translations.of("visit.report.sign", visit.sign().value())));
        }
        if (!visit.photos().isEmpty()) {
            add(new Photos(visit.photos(), photos));
        }
        if (visit.row().kind().hasChecklist() && visit.reportedAt() != null) {
            add(new TogetherPart(visit.together()));
        }
        add(findings(visit));
    }

    private static Div position(VisitDetail visit) {
        Div position = Page.stack();
        visit.start().ifPresent(start -> {
            String words = String.join(" ", StartWords.of(start));
            position.add(start.needsReason() ? Page.notice("-warning", words) : Page.meta(words));
            if (!start.why().isEmpty()) {
                position.add(new Span(Translations.of("visit.report.start-why", start.why())));
            }
        });
        return position;
    }

    private static Paragraph times(VisitDetail visit) {
        return Page.meta(Translations.of("visit.report.times", moment(visit.startedAt()), moment(visit.reportedAt())));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "–" : Translations.moment(at);
    }

    private static UnorderedList findings(VisitDetail visit) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-task-list");
        Checklist.told(visit.row().kind(), visit.findings(), visit.reportedAt() != null).stream()
                .sorted(Comparator.comparing(item -> rank(visit.findings().get(item.id()))))
                .map(item -> row(item, visit.findings().get(item.id())))
                .forEach(list::add);
        return list;
    }

    private static int rank(@Nullable Finding finding) {
        if (finding == null) {
            return 1;
        }
        return finding.ok() ? 2 : 0;
    }

    private static ListItem row(ChecklistItem item, @Nullable Finding finding) {
        Span name = new Span(Translations.of(item.text()));
        name.addClassName("pana-task-name");
        ListItem row = new ListItem(name);
        row.addClassName("pana-task");
        if (finding != null && !finding.remark().isEmpty()) {
            Span remark = new Span(finding.remark());
            remark.addClassName("pana-task-hint");
            row.add(remark);
        }
        row.add(pill(finding));
        return row;
    }

    private static StatusPill pill(@Nullable Finding finding) {
        if (finding == null) {
            return new StatusPill(Tone.DRAFT, "visit.item.unanswered");
        }
        return finding.ok()
                ? new StatusPill(Tone.GOOD, "visit.item.ok")
                : new StatusPill(Tone.ATTENTION, "visit.item.problem");
    }
}
