package kz.pana.training;

import java.time.Instant;
import kz.pana.course.content.Scene;
import kz.pana.kernel.LocalizedText;

/**
 * What to remember now.
 *
 * @param lesson which lesson the scene belongs to
 * @param number from 0; one more each time it was done
 * @param due whether its day has come
 * @param dueAt its day, or when the next one is asked for
 */
public record RecallTask(LocalizedText lesson, Scene scene, int number, boolean due, Instant dueAt) {}
