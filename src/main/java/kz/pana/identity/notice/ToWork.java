package kz.pana.identity.notice;

import kz.pana.identity.access.Role;

/** Where somebody in this role begins: an owner's places, a coordinator's desk. */
public record ToWork(Role role) implements Target {}
