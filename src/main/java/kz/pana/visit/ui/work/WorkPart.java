package kz.pana.visit.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.MyCorrections;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.Answered;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitState;

/**
 * The form that a volunteer fills in at the place. Everything is kept as it comes; the report goes out with all that
 * stands in the fields, or not at all. While the form is open it notices within seconds that the visit was cancelled.
 */
class WorkPart extends Div implements FindingRow.Ticks {

    private final VisitId id;
    private final MyVisits visits;
    private final Runnable left;
    private final List<FindingRow> rows = new ArrayList<>();
    private final List<WorkField> fields = new ArrayList<>();
    private final MetPart met;
    private final SignPart sign;
    private final PhotosPart photos;
    private final CountersignPart countersign;
    private final ReportBar report = new ReportBar(this::send);
    private final Watch watch;

    /**
     * @param unable lets the volunteer say that the visit is not possible
     * @param left the work is over: the report was sent, or the visit is not theirs any more
     */
    WorkPart(
            VisitDetail visit,
            MyVisits visits,
            VisitMeetings meetings,
            MyCorrections corrections,
            Component unable,
            Runnable left) {
        this.id = visit.row().id();
        this.visits = visits;
        this.left = left;
        this.watch = new Watch(this, () -> visits.isAtWork(id), this::stop);
        addClassName("pana-stack");
        sign = new SignPart(visit.sign(), typed -> {
            var serial = visits.recordSign(id, typed);
            look();
            return serial;
        });
        photos = new PhotosPart(id, visits, this::look);
        countersign = new CountersignPart(id, meetings, this::answered, this::look, left);
        boolean checklist = visit.row().kind().hasChecklist();
        add(Page.subtitle(Translations.of("visit.checklist")));
        Checklist.items(visit.row().kind()).forEach(item -> rows.add(row(item, visit)));
        rows.forEach(this::ask);
        met = new MetPart(visit.together().trained(), (person, inPerson) -> {
            meetings.meet(id, person, inPerson);
            look();
        });
        if (checklist) {
            ask(new CorrectionsPart(corrections.of(id), (line, typed) -> {
                String seen = corrections.note(id, line, typed);
                look();
                return seen;
            }));
            ask(met);
        }
        if (visit.row().kind().needsPhoto()) {
            ask(sign);
            ask(photos);
        }
        if (visit.row().kind() == VisitKind.DRILL) {
            ask(ConcernsPart.ofDrill(visit.concerns(), words -> {
                visits.recordConcerns(id, words);
                look();
            }));
        }
        if (checklist) {
            ask(countersign);
        }
        add(unable, report);
        show(visit);
    }

    private <T extends Component & WorkField> void ask(T field) {
        fields.add(field);
        add(field);
    }

    private FindingRow row(ChecklistItem item, VisitDetail visit) {
        Optional<Finding> before = Optional.ofNullable(visit.findings().get(item.id()));
        return new FindingRow(item, visit.row().kind(), before, this);
    }

    @Override
    public void tick(String item, boolean ok, String remark) {
        visits.tick(id, item, ok, remark);
        look();
    }

    @Override
    public void untick(String item) {
        visits.untick(id, item);
        look();
    }

    /** What stands on this screen: another phone may have answered otherwise meanwhile. */
    private Answered answered() {
        Map<String, Finding> findings = new HashMap<>();
        rows.forEach(row -> row.kept().ifPresent(finding -> findings.put(row.item(), finding)));
        return new Answered(findings, met.met(), sign.kept());
    }

    /** Reads the visit anew. */
    private void look() {
        VisitDetail now = visits.visit(id);
        if (now.row().state() == VisitState.STARTED) {
            show(now);
        } else {
            stop();
        }
    }

    private void show(VisitDetail visit) {
        rows.forEach(row -> row.ask(visit.isAsked(row.item())));
        sign.ask(!visit.isSignProblem());
        photos.ask(!visit.isSignProblem());
        countersign.show(visit.together());
        report.show(visit.missing());
    }

    private void send() {
        List<String> wrong = keepAll();
        if (!wrong.isEmpty()) {
            report.refuse(wrong);
        } else if (visits.visit(id).missing().isEmpty()) {
            visits.report(id);
            Toast.done("visit.reported");
            left.run();
        } else {
            look();
        }
    }

    /** @return where something stands that cannot be kept */
    private List<String> keepAll() {
        return List.copyOf(fields).stream()
                .filter(field -> ((Component) field).isVisible())
                .map(WorkField::keep)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The visit is no longer the volunteer's to make: says so at once, and keeps what stands on the screen. */
    private void stop() {
        if (!watch.end()) {
            return;
        }
        GonePart notice = new GonePart(
                () -> {
                    keepAll();
                    return visits.visit(id);
                },
                left);
        fields.forEach(WorkField::lock);
        report.setVisible(false);
        addComponentAsFirst(notice);
    }
}
