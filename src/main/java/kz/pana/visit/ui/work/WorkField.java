package kz.pana.visit.ui.work;

import java.util.Optional;

/** A part of a visit's form that somebody writes into. */
interface WorkField {

    /**
     * Keeps what stands in it.
     *
     * @return where it is, in words, if what stands there cannot be kept; it says itself why
     */
    Optional<String> keep();

    /** Takes nothing more; what stands there stays to be read. */
    void lock();
}
