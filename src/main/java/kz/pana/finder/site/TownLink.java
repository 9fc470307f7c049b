package kz.pana.finder.site;

/**
 * A region or town to choose.
 *
 * @param path of its page
 * @param places how many there are
 */
record TownLink(String name, String path, int places) {}
