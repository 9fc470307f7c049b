package kz.pana.training.row;

import kz.pana.identity.access.AccountId;

/**
 * How far a person came with the course for a place; never what they answered.
 *
 * @param done how many of its steps
 */
public record EnrolmentRow(EnrolmentId id, AccountId person, EnrolmentState state, int done, int steps) {}
