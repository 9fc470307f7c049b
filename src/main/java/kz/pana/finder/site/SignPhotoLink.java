package kz.pana.finder.site;

import java.time.LocalDate;

/**
 * The photo of a sign at its door.
 *
 * @param path its address, in no language
 * @param taken on which day it was taken
 */
record SignPhotoLink(String path, LocalDate taken) {}
