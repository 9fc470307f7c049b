package kz.pana.course.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.course.folder.CourseText.ChoiceText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.CourseText.StepText;

/** The rules that a scene must keep, so that every way through it ends. */
record SceneCheck(SceneText scene) {

    List<Flaw> flaws() {
        if (scene.steps().size() > SceneText.MOST_STEPS) {
            return List.of(Flaw.of(scene, "many-steps", scene.id(), SceneText.MOST_STEPS));
        }
        List<Flaw> flaws = new ArrayList<>();
        Flaw.missing(scene.title(), scene.id()).forEach(flaws::add);
        Map<String, StepText> steps =
                scene.steps().stream().collect(Collectors.toMap(StepText::id, step -> step, (a, b) -> a));
        scene.steps().forEach(step -> step(step, steps, flaws));
        ways(steps, flaws);
        return flaws;
    }

    private void step(StepText step, Map<String, StepText> steps, List<Flaw> flaws) {
        Flaw.missing(step.text(), scene.id()).forEach(flaws::add);
        if (step.choices().isEmpty() == (step.outcome() == null)) {
            flaws.add(Flaw.of(step, "step", scene.id(), step.id()));
        }
        for (ChoiceText choice : step.choices()) {
            Flaw.missing(choice.text(), scene.id()).forEach(flaws::add);
            if (!steps.containsKey(choice.leads())) {
                flaws.add(Flaw.of(choice, "leads", scene.id(), step.id(), choice.leads()));
            }
        }
    }

    private void ways(Map<String, StepText> steps, List<Flaw> flaws) {
        Optional<StepText> first = scene.steps().stream().findFirst();
        Set<String> through = new HashSet<>();
        if (first.isEmpty() || goesInCircles(first.get(), steps, new HashSet<>(), through)) {
            flaws.add(Flaw.of(scene, "circle", scene.id()));
            return;
        }
        scene.steps().stream()
                .filter(step -> !through.contains(step.id()))
                .forEach(step -> flaws.add(Flaw.of(step, "unreachable", scene.id(), step.id())));
    }

    /**
     * @param open the steps on the way to this one
     * @param through the steps from which every way ends; none is walked twice
     */
    private static boolean goesInCircles(
            StepText step, Map<String, StepText> steps, Set<String> open, Set<String> through) {
        if (through.contains(step.id())) {
            return false;
        }
        if (!open.add(step.id())) {
            return true;
        }
        boolean circle = step.choices().stream()
                .flatMap(choice -> Optional.ofNullable(steps.get(choice.leads())).stream())
                .anyMatch(next -> goesInCircles(next, steps, open, through));
        open.remove(step.id());
        through.add(step.id());
        return circle;
    }
}
