package kz.pana;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Texts;
import kz.pana.territory.Territory;
import kz.pana.uikit.layout.PublicFrame;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules that keep the house: what is allowed where, so that nobody has to remember. */
class HouseTest {

    /** Files on a level of a package. */
    private static final int ABOUT_THIRTY = 33;

    private static final String[] BACK_OFFICE = {"kz.pana.*.ui..", "kz.pana.uikit..", "kz.pana.shell.."};

    @Test
    void vaadinStaysInTheBackOffice() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(BACK_OFFICE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void theBackOfficeKnowsNoRepositoryAndNoTransaction() {
        check(noClasses()
                .that()
                .resideInAnyPackage(BACK_OFFICE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class));
    }

    @Test
    void viewsTalkToServicesAndNotToInnerParts() {
        check(noClasses()
                .that()
                .resideInAnyPackage("kz.pana.*.ui..")
                .should()
                .dependOnClassesThat(innerPart().and(DescribedPredicate.not(resideInAnyPackage(BACK_OFFICE)))));
    }

    @Test
    void viewsAreTheBusinessOfTheirModule() {
        check(classes()
                .that()
                .resideInAPackage("kz.pana.*.ui..")
                .and()
                .haveSimpleNameNotEndingWith("Navigation")
                .and()
                .resideOutsideOfPackage("kz.pana.*.ui.section")
                .should(beUsedOnlyInTheirModule()));
    }

    @Test
    void everyViewSaysWhoMaySeeIt() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class));
    }

    /** It bounds what they type. */
    @Test
    void whatStrangersMaySeeStandsInThePublicFrame() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and()
                .areAnnotatedWith(AnonymousAllowed.class)
                .should()
                .beAssignableTo(PublicFrame.class));
    }

    /** A part of a view is a view too. */
    @Test
    void viewsStayUnder150Lines(@TempDir Path seeded) throws IOException {
        assertThat(tooLong(Path.of("src", "main", "java"))).isEmpty();

        Path ui = Files.createDirectories(seeded.resolve("kz/pana/place/ui"));
        Files.writeString(ui.resolve("LongView.java"), "import x;\n\n" + "// line\n".repeat(151));
        Files.writeString(ui.resolve("View.java"), "import x;\n\n" + "// line\n".repeat(150));
        assertThat(tooLong(seeded)).singleElement().asString().contains("LongView");
    }

    private static List<String> tooLong(Path sources) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(HouseTest::isBackOffice).toList()) {
                long lines = Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("import "))
                        .count();
                if (lines > 150) {
                    found.add(file.getFileName() + ": " + lines);
                }
            }
        }
        return found;
    }

    private static boolean isBackOffice(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.matches(".*/kz/pana/(\\w+/ui|uikit|shell)/.*");
    }

    @Test
    void looksLiveInTheStyleSheet() {
        check(noClasses()
                .should()
                .accessTargetWhere(describe(
                        "the target is getStyle()",
                        access -> access.getTarget().getName().equals("getStyle"))));
    }

    @Test
    void everyServiceSaysWhoMayCallItAndIsTheLineOfTheTransaction() {
        check(classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .beMetaAnnotatedWith(PreAuthorize.class)
                .andShould()
                .beAnnotatedWith(Transactional.class)
                .andShould()
                .bePublic());
    }

    @Test
    void entitiesStayInTheirModuleAndOwnTheirMoves() {
        check(noClasses().that().areAnnotatedWith(Entity.class).should().bePublic());
        check(noMethods()
                .that()
                .areDeclaredInClassesThat(annotatedWith(Entity.class))
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    @Test
    void everyEntityThatChangesHasAVersion() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotAnnotatedWith(Immutable.class)
                .should(haveAVersion()));
    }

    /** What a column holds is a value. Else it is read anew from its text whenever a row is loaded, and when it is written. */
    @Test
    void whatAConverterReadsIsNotCopied() {
        check(classes().that().areAnnotatedWith(Converter.class).should().beAnnotatedWith(Immutable.class));
    }

    @Test
    void theTrailOnlyGrows() {
        check(classes().that().haveSimpleName("TrailEntry").should().beAnnotatedWith(Immutable.class));
        check(classes().that().haveSimpleName("TrailRepository").should().notBeAssignableTo(CrudRepository.class));
        check(methods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are the trail's repository",
                        type -> type.getSimpleName().equals("TrailRepository")))
                .should()
                .haveNameMatching("save|(find|count|exists).*"));
    }

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        check(noFields().should(beFetchedEagerly()));
    }

    @Test
    void theTimeComesFromTheClock() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(KernelConfiguration.class)
                .and()
                .areNotAssignableTo(Clock.class)
                .should()
                .accessTargetWhere(describe("the target is the time of the machine", HouseTest::readsTheMachine)));
    }

    /** What @Scheduled runs shares its threads, and nobody notices when it is late: a TimedJob does neither. */
    @Test
    void whatTimeAsksForIsATimedJob() {
        check(noMethods().should().beAnnotatedWith(Scheduled.class));
    }

    /** Modules have no circles: neither have the packages inside them. */
    @Test
    void packagesUseEachOtherInOneDirection() {
        check(slices().matching("(kz.pana..)").should().beFreeOfCycles());
    }

    @Test
    void levelsStayReadable(@TempDir Path seeded) throws IOException {
        assertThat(tooFull(House.SOURCES)).isEmpty();

        for (int file = 0; file <= ABOUT_THIRTY; file++) {
            Files.createFile(seeded.resolve("Type" + file + ".java"));
        }
        assertThat(tooFull(seeded)).hasSize(1);
    }

    private static Map<Path, Long> tooFull(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            Map<Path, Long> levels = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            levels.values().removeIf(count -> count <= ABOUT_THIRTY);
            return levels;
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(House.CLASSES.getPackage("kz.pana").getSubpackagesInTree())
                .filteredOn(inhabited -> !inhabited.getClasses().isEmpty())
                .extracting(JavaPackage::getName, found -> found.isAnnotatedWith(NullMarked.class))
                .allSatisfy(found ->
                        assertThat(found.toList()).as(found.toString()).last().isEqualTo(true));
    }

    private static void check(ArchRule rule) {
        rule.check(House.CLASSES);
    }

    /** Territory and Texts are the two inner parts that guard nothing because they have nothing to hide. */
    private static DescribedPredicate<JavaClass> innerPart() {
        return describe(
                "are inner parts",
                type -> type.isAnnotatedWith(Component.class)
                        && !type.isEquivalentTo(Territory.class)
                        && !type.isEquivalentTo(Texts.class));
    }

    private static ArchCondition<JavaClass> beUsedOnlyInTheirModule() {
        return new ArchCondition<>("be used only in their module") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                view.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(view)))
                        .map(Dependency::getDescription)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(view, use)));
            }
        };
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a @Version of type Long, null until it is kept") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean versioned = entity.getAllFields().stream()
                        .anyMatch(field -> field.isAnnotatedWith(Version.class)
                                && field.getRawType().isEquivalentTo(Long.class));
                events.add(new SimpleConditionEvent(entity, versioned, entity.getName() + " has none"));
            }
        };
    }

    private static ArchCondition<JavaField> beFetchedEagerly() {
        return new ArchCondition<>("be fetched eagerly") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean eager = Stream.of(
                                field.tryGetAnnotationOfType(ManyToOne.class).map(ManyToOne::fetch),
                                field.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch),
                                field.tryGetAnnotationOfType(OneToMany.class).map(OneToMany::fetch),
                                field.tryGetAnnotationOfType(ManyToMany.class).map(ManyToMany::fetch),
                                field.tryGetAnnotationOfType(ElementCollection.class)
                                        .map(ElementCollection::fetch))
                        .anyMatch(fetch -> fetch.equals(java.util.Optional.of(FetchType.EAGER)));
                events.add(new SimpleConditionEvent(field, eager, field.getFullName() + " is eager"));
            }
        };
    }

    private static boolean readsTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !clockGiven;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes", "tickMillis" ->
                owner.isEquivalentTo(Clock.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }
}
