package kz.pana.shell;

import kz.pana.identity.target.Target;

/**
 * Where somebody was.
 *
 * @param path below the back office's root
 */
record ToPage(String path) implements Target {}
