package kz.pana.insight;

/** How many different people were asked a question. */
record PeopleAsked(String question, long people) {}
