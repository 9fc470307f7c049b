package kz.pana.visit.ui.review;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.kernel.KazakhOrder;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.ChangeTable;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.report.ReturnedReport;
import kz.pana.visit.report.Together;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.ui.StartWords;
import org.jspecify.annotations.Nullable;

/** What changed in a report since it was given back: old and new side by side, and nothing else. */
public class ChangesCard extends Div {

    ChangesCard(VisitDetail now, ReturnedReport before) {
        addClassNames("pana-card", "pana-stack");
        add(Page.subtitle(Translations.of("visit.changes.title")));
        ChangeTable table = new ChangeTable(Translations.of("visit.changes.title"));
        for (ChecklistItem item : Checklist.items(now.row().kind())) {
            table.line(
                    Translations.of(item.text()),
                    finding(before.findings().get(item.id())),
                    finding(now.findings().get(item.id())));
        }
        table.line(
                Translations.of("visit.sign.title"),
                Optional.ofNullable(before.sign()).orElse(""),
                now.sign() == null ? "" : now.sign().value());
        table.line(Translations.of("visit.changes.concerns"), before.concerns(), now.concerns());
        table.line(
                Translations.of("visit.changes.start"),
                StartWords.position(before.metres(), before.accuracy()),
                start(now));
        table.line(
                Translations.of("visit.changes.why"),
                before.why(),
                now.start().map(VisitStart::why).orElse(""));
        now.togetherBefore().ifPresent(together -> {
            table.line(Translations.of("visit.changes.met"), met(together), met(now.together()));
            table.line(Translations.of("visit.countersign.title"), signed(together), signed(now.together()));
        });
        List<UUID> photos = now.photos().stream().map(PhotoId::value).toList();
        if (!photos.equals(before.photos())) {
            table.changed(
                    Translations.of("visit.photo.title"),
                    Translations.of("visit.changes.photos", before.photos().size()),
                    Translations.of("visit.changes.photos-now", photos.size(), added(photos, before.photos())));
        }
        add(table.isEmpty() ? Page.notice("-warning", Translations.of("visit.changes.none")) : table);
    }

    private static long added(List<UUID> photos, List<UUID> before) {
        return photos.stream().filter(photo -> !before.contains(photo)).count();
    }

    private static String met(Together together) {
        return together.trained().stream()
                .filter(Together.Met::met)
                .map(Together.Met::name)
                .sorted(KazakhOrder.in(Translations.language()))
                .collect(Collectors.joining(", "));
    }

    /** Who and how. That it was said again, after an answer changed, is no change. */
    private static String signed(Together together) {
        Together.Signed signed = together.signed();
        return signed == null ? "" : Translations.of(signed.key() + ".short", signed.who());
    }

    private static String start(VisitDetail now) {
        return now.start().map(StartWords::position).orElse("");
    }

    private static String finding(@Nullable Finding finding) {
        if (finding == null) {
            return Translations.of("visit.item.unanswered");
        }
        String word = Translations.of(finding.ok() ? "visit.item.ok" : "visit.item.problem");
        return finding.remark().isEmpty() ? word : word + ": " + finding.remark();
    }
}
