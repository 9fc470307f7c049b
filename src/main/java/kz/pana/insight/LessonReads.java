package kz.pana.insight;

/** How many have read a lesson to its end. */
record LessonReads(String slug, long read) {}
