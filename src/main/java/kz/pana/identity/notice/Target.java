package kz.pana.identity.notice;

/** A page of the back office. Each module has types of its own; {@link TargetAddresses} of a module knows their routes. */
public interface Target {}
