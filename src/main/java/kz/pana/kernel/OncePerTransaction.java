package kz.pana.kernel;

/** An event whose listeners look at all that happened: published last, once however often it was registered. */
public interface OncePerTransaction {}
