package kz.pana.shell;

import kz.pana.identity.notice.Target;

/**
 * Where somebody was.
 *
 * @param path below the back office's root
 */
record ToPage(String path) implements Target {}
