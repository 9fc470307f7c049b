package kz.pana.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.pana.certificate.CoursePassed;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.Course.PracticeItem;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.training.row.CourseOverview.LessonRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentState;
import kz.pana.training.row.Meeting;
import org.jspecify.annotations.Nullable;

/** A person takes the course for a place. */
@Entity
@Table(name = "enrolment")
class Enrolment extends Aggregate {

    /** Between two attempts there is time to read again. */
    static final Duration PAUSE = Duration.ofHours(1);

    private static final String WITNESSED = "WITNESSED";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;
    private UUID placeId;
    private String courseId;
    private int courseVersion;

    @Enumerated(EnumType.STRING)
    private EnrolmentKind kind;

    private int round;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private Instant stateAt;
    private Instant enrolledAt;
    private @Nullable Instant begunAt;
    private int attempts;

    @ElementCollection
    @CollectionTable(name = "enrolment_lesson", joinColumns = @JoinColumn(name = "enrolment_id"))
    @MapKeyColumn(name = "slug")
    private Map<String, LessonMark> lessons = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_practice", joinColumns = @JoinColumn(name = "enrolment_id"))
    @MapKeyColumn(name = "item")
    private Map<String, PracticeMark> practice = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    /**
     * @param person who learns, and asks to
     * @param course the edition; whoever is half-way finishes on it, whatever comes after
     * @param round 1 for the first time, one more for each renewal
     */
    Enrolment(Actor person, PlaceId place, Course course, EnrolmentKind kind, int round, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = person.id().value();
        this.placeId = place.value();
        this.courseId = course.id();
        this.courseVersion = course.edition();
        this.kind = kind;
        this.round = round;
        this.state = EnrolmentState.INVITED;
        this.stateAt = now;
        this.enrolledAt = now;
        registerEvent(changed(person, "-", state.name()));
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    AccountId person() {
        return new AccountId(accountId);
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    int round() {
        return round;
    }

    /** The edition of the course, counted from 1. */
    int courseVersion() {
        return courseVersion;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    EnrolmentKind kind() {
        return kind;
    }

    EnrolmentState state() {
        return state;
    }

    /** The short refresher was not finished in time: it has become the whole course. */
    void widen() {
        kind = EnrolmentKind.FULL;
    }

    LessonMark mark(Lesson lesson) {
        return lessons.getOrDefault(lesson.slug(), LessonMark.BEGINNING);
    }

    LessonRow row(Lesson lesson) {
        LessonMark mark = mark(lesson);
        return new LessonRow(lesson.slug(), lesson.title(), lesson.minutes(), mark.section() > 0, mark.isRead());
    }

    PracticeMark practiceMark(String item) {
        return practice.getOrDefault(item, PracticeMark.NONE);
    }

    /** What is shown to somebody and waits to be confirmed. */
    List<String> waiting(Course course) {
        return kind.practice(course).stream()
                .filter(PracticeItem::isShown)
                .map(PracticeItem::id)
                .filter(item -> practiceMark(item).isWaiting())
                .toList();
    }

    int lessonsRead(Course course) {
        return (int) kind.lessons(course).stream()
                .filter(lesson -> mark(lesson).isRead())
                .count();
    }

    int practiceDone(Course course) {
        return (int) kind.practice(course).stream()
                .filter(item -> practiceMark(item.id()).isComplete())
                .count();
    }

    /** How many of its steps are done: the lessons, the practice, the quiz. */
    int done(Course course) {
        int practiceTotal = kind.practice(course).size();
        return lessonsRead(course)
                + (practiceTotal > 0 && practiceDone(course) == practiceTotal ? 1 : 0)
                + (state == EnrolmentState.PASSED ? 1 : 0);
    }

    /** Whether all lessons are read and all practice is ticked by both. */
    boolean isReadyForQuiz(Course course) {
        return lessonsRead(course) == kind.lessons(course).size()
                && practiceDone(course) == kind.practice(course).size();
    }

    /** @throws Refused if a lesson is not read, or something practised is not ticked by both */
    void requireReady(Course course) {
        if (!isReadyForQuiz(course)) {
            throw new Refused("training.refused.quiz-not-open");
        }
    }

    /** When the quiz may be taken again after it was failed; empty where nothing has to be waited for. */
    Optional<Instant> nextTry(Instant now) {
        return Optional.of(stateAt.plus(PAUSE)).filter(then -> state == EnrolmentState.FAILED && now.isBefore(then));
    }

    /** The course was opened. */
    void begin(Actor by, Instant now) {
        if (state == EnrolmentState.INVITED) {
            move(EnrolmentState.IN_PROGRESS, by, now);
        }
    }

    /** Keeps where the reader is. */
    void turnTo(Lesson lesson, int screen) {
        if (screen < 0 || screen >= lesson.screens()) {
            throw new NotFound();
        }
        lessons.put(lesson.slug(), mark(lesson).at(screen));
    }

    /**
     * The lesson was read to its end.
     *
     * @throws Refused if its last screen was not shown yet
     */
    void finish(Lesson lesson, Instant now) {
        LessonMark mark = mark(lesson);
        if (!mark.isRead() && mark.section() < lesson.screens() - 1) {
            throw new Refused("training.refused.lesson-not-at-end");
        }
        lessons.put(lesson.slug(), mark.read(now));
    }

    /** Changes who has ticked a thing that is practised. */
    void markPractice(String item, UnaryOperator<PracticeMark> change) {
        requireUnfinished();
        PracticeMark changed = change.apply(practiceMark(item));
        if (changed.equals(PracticeMark.NONE)) {
            practice.remove(item);
        } else {
            practice.put(item, changed);
        }
    }

    /** The learner has shown something to somebody, who is asked to say so; what is confirmed stays. */
    void show(String item, UnaryOperator<PracticeMark> to) {
        if (!practiceMark(item).isComplete()) {
            markPractice(item, to);
        }
    }

    /**
     * Whoever was shown something says so, signed in as themselves.
     *
     * @param name of whoever was there
     * @param at when it was
     * @throws Refused if it is the learner, or the learner does not say so
     */
    void witness(String item, Actor by, String name, Meeting how, Instant at) {
        if (by.id().equals(person())) {
            throw new Refused("training.refused.shown-yourself");
        }
        if (!practiceMark(item).isWaiting()) {
            throw new Refused("training.refused.not-shown");
        }
        markPractice(item, mark -> mark.witnessed(by.id(), name, how, at));
        registerEvent(changed(by, state.name(), WITNESSED));
    }

    /** Whoever was asked was not shown it, or not well: once more. */
    void notYet(String item) {
        if (practiceMark(item).isWaiting()) {
            markPractice(item, mark -> PracticeMark.NONE);
        }
    }

    /**
     * Begins a go at the quiz.
     *
     * @return which one it is, from 1
     * @throws Refused if the lessons or the practice are not done, the course is passed, or it was failed less than an
     *     hour ago
     */
    int beginAttempt(Course course, Actor by, Instant now) {
        requireUnfinished();
        requireReady(course);
        nextTry(now).ifPresent(then -> {
            throw new Refused(
                    "training.refused.too-early",
                    then.atZone(KernelConfiguration.ALMATY).toLocalTime());
        });
        if (state != EnrolmentState.IN_PROGRESS) {
            move(EnrolmentState.IN_PROGRESS, by, now);
        }
        return ++attempts;
    }

    /** What others hear of it once it is passed. */
    CoursePassed passedBy(Actor person) {
        return new CoursePassed(id, person, place(), courseVersion);
    }

    /** Takes in the result of an attempt. */
    void conclude(boolean passed, Actor by, Instant now) {
        move(passed ? EnrolmentState.PASSED : EnrolmentState.FAILED, by, now);
    }

    private void requireUnfinished() {
        if (state == EnrolmentState.PASSED) {
            throw new Refused("training.refused.passed");
        }
    }

    private void move(EnrolmentState next, Actor by, Instant now) {
        if (!state.leadsTo(next)) {
            throw new Refused("training.refused.state");
        }
        registerEvent(changed(by, state.name(), next.name()));
        state = next;
        stateAt = now;
        begunAt = begunAt == null ? now : begunAt;
    }

    private StateChanged changed(Actor by, String from, String to) {
        return new StateChanged("training.enrolment", id, by.id().value(), by.name(), from, to, null);
    }
}
