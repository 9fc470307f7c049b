package kz.pana.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.sign.Serial;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.Countersignature;
import kz.pana.visit.report.OwnerCode;
import kz.pana.visit.report.ReturnedReport;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.PhotoId;
import org.jspecify.annotations.Nullable;

/** What a visit found, whom it met, and what the place said of it. Whether it may be written, the visit decides. */
@Embeddable
class VisitAnswers {

    @ElementCollection
    @CollectionTable(name = "visit_finding", joinColumns = @JoinColumn(name = "visit_id"))
    @MapKeyColumn(name = "item")
    private Map<String, Finding> findings = new HashMap<>();

    private @Nullable String signSerial;
    private String concerns = "";

    @ElementCollection
    @CollectionTable(name = "visit_met", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "account_id")
    private Set<UUID> met = new HashSet<>();

    @Embedded
    private @Nullable Countersignature countersignature;

    private @Nullable String ownerCode;
    private int wrongCodes;

    Map<String, Finding> findings() {
        return Map.copyOf(findings);
    }

    Optional<Serial> sign() {
        return Optional.ofNullable(signSerial).map(Serial::new);
    }

    String concerns() {
        return concerns;
    }

    Set<AccountId> met() {
        return met.stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Countersignature> countersignature() {
        return Optional.ofNullable(countersignature);
    }

    /** What the owner reads to the volunteer; empty where it is not taken. */
    Optional<String> ownerCode() {
        return Optional.ofNullable(ownerCode).filter(code -> isCodeOpen());
    }

    boolean isCodeOpen() {
        return ownerCode != null && wrongCodes < OwnerCode.MOST_WRONG;
    }

    int wrongCodes() {
        return wrongCodes;
    }

    void drawCode() {
        ownerCode = OwnerCode.draw();
    }

    /** Whether that is the owner's code; a wrong one counts. */
    boolean isRight(String typed) {
        if (!isCodeOpen()) {
            throw new Refused("visit.refused.codes-used-up");
        }
        boolean right = OwnerCode.digits(typed).equals(ownerCode);
        if (!right) {
            wrongCodes++;
        }
        return right;
    }

    void tick(VisitKind kind, String item, Finding finding) {
        if (!finding.equals(findings.get(item))) {
            findings.put(item, finding);
            Set<String> asked = Checklist.asked(kind, findings).stream()
                    .map(ChecklistItem::id)
                    .collect(Collectors.toSet());
            findings.keySet().removeIf(answered -> !asked.contains(answered) && !Checklist.isRetired(answered));
            changed();
        }
    }

    void untick(String item) {
        if (findings.remove(item) != null) {
            changed();
        }
    }

    void meet(AccountId person, boolean inPerson) {
        if (inPerson ? met.add(person.value()) : met.remove(person.value())) {
            changed();
        }
    }

    void recordSign(Serial serial) {
        if (!serial.value().equals(signSerial)) {
            signSerial = serial.value();
            changed();
        }
    }

    /** @return whether it is the first word of it */
    boolean recordConcerns(String words) {
        boolean first = concerns.isEmpty() && !words.isEmpty();
        concerns = words;
        return first;
    }

    /** What somebody agreed to is no longer what stands there; that it was not them stays so. */
    void changed() {
        if (countersignature != null && !countersignature.isDisowned()) {
            countersignature = null;
        }
    }

    /**
     * What is proven is not replaced by what is not, unless the place says so anew of a report that came back.
     *
     * @return whether it is what the place says now
     */
    boolean countersign(Countersignature said, boolean anew) {
        boolean counts = countersignature == null || said.isProven() || !countersignature.isProven() || anew;
        if (counts) {
            countersignature = said;
        }
        return counts;
    }

    /** Whether the place said so before the work on the report began anew; that it was not them stays said. */
    boolean isCountersignedBefore(Instant begun) {
        return countersignature != null
                && !countersignature.isDisowned()
                && countersignature.at().isBefore(begun);
    }

    /** What the report still needs. */
    List<Message> missing(VisitKind kind, int photos) {
        List<Message> missing = new ArrayList<>();
        List<ChecklistItem> asked = Checklist.asked(kind, findings);
        long unanswered = asked.stream()
                .filter(item -> item.required() && !findings.containsKey(item.id()))
                .count();
        if (unanswered > 0) {
            missing.add(Message.of("visit.missing.items", unanswered));
        }
        asked.stream()
                .filter(item -> Optional.ofNullable(findings.get(item.id()))
                        .filter(Finding::lacksWords)
                        .isPresent())
                .forEach(item -> missing.add(Message.of("visit.missing.unexplained", item.text())));
        boolean signProblem = Checklist.isSignProblem(kind, findings);
        if (kind.needsSerial() && signSerial == null && !signProblem) {
            missing.add(Message.of("visit.missing.sign"));
        }
        if (kind.needsPhoto() && photos == 0 && !signProblem) {
            missing.add(Message.of("visit.missing.photo"));
        }
        if (kind.hasChecklist() && countersignature == null) {
            missing.add(Message.of("visit.missing.countersignature"));
        }
        if (kind == VisitKind.DRILL && concerns.isEmpty()) {
            missing.add(Message.of("visit.missing.account"));
        }
        return missing;
    }

    /** What is given back, so that it can be compared. */
    ReturnedReport returned(
            Optional<VisitStart> start, List<PhotoId> photos, Optional<Duration> worked, Optional<Instant> begun) {
        return new ReturnedReport(
                findings(),
                signSerial,
                concerns,
                photos.stream().map(PhotoId::value).toList(),
                start.flatMap(VisitStart::metres).orElse(null),
                start.flatMap(VisitStart::accuracy).orElse(null),
                start.map(VisitStart::why).orElse(""),
                Set.copyOf(met),
                countersignature,
                worked.orElse(null),
                begun.orElse(null));
    }
}
