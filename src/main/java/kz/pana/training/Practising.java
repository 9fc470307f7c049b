package kz.pana.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.pana.course.content.Course.PracticeItem;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KazakhOrder;
import kz.pana.kernel.Language;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceRow;
import kz.pana.training.row.EnrolmentState;
import kz.pana.training.row.PracticePage;
import kz.pana.training.row.PracticePage.Colleague;
import kz.pana.training.row.PracticePage.Confirmed;
import org.springframework.stereotype.Component;

/** Puts together what a learner sees of the practice. */
@Component
class Practising {

    private final Enrolments enrolments;
    private final Colleagues colleagues;
    private final AccountDirectory directory;
    private final PlaceDirectory places;

    Practising(Enrolments enrolments, Colleagues colleagues, AccountDirectory directory, PlaceDirectory places) {
        this.enrolments = enrolments;
        this.colleagues = colleagues;
        this.directory = directory;
        this.places = places;
    }

    PracticePage page(Enrolment enrolment) {
        List<PracticeItem> practice = enrolment.kind().practice(enrolments.course(enrolment));
        List<Colleague> there = colleagues(practice.stream()
                .map(item -> enrolment.practiceMark(item.id()).asked())
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .toList());
        PlaceRow place = places.row(enrolment.place());
        List<PracticePage.Item> items = practice.stream()
                .map(item -> item(item, enrolment.practiceMark(item.id()), there))
                .toList();
        return new PracticePage(
                items,
                items.stream()
                        .flatMap(item -> item.confirmed().stream())
                        .filter(confirmed -> confirmed.how().isEmpty())
                        .max(Comparator.comparing(Confirmed::at))
                        .map(Confirmed::colleague),
                colleagues(colleagues.of(place, enrolment.person())),
                colleagues.isAlone(place, enrolment.person()),
                enrolment.state() == EnrolmentState.PASSED);
    }

    private List<Colleague> colleagues(Collection<AccountId> people) {
        return directory.names(people).entrySet().stream()
                .map(person -> new Colleague(person.getKey(), person.getValue()))
                .sorted(Comparator.comparing(Colleague::name, KazakhOrder.in(Language.KK)))
                .toList();
    }

    private static PracticePage.Item item(PracticeItem item, PracticeMark mark, List<Colleague> asked) {
        return new PracticePage.Item(
                item.id(),
                item.text(),
                item.isShown(),
                mark.tickedAt() != null,
                asked.stream().filter(colleague -> mark.isAsked(colleague.id())).findFirst(),
                mark.confirmedAt() == null || mark.colleague() == null
                        ? Optional.empty()
                        : Optional.of(new Confirmed(
                                mark.colleague(), mark.confirmedAt(), Optional.ofNullable(mark.confirmedHow()))));
    }
}
