package kz.pana.kernel;

/** There is no such thing, or it is outside what the caller may see: the two are not told apart. */
public final class NotFound extends RuntimeException {}
