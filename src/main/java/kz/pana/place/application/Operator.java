package kz.pana.place.application;

/**
 * Who runs the network and answers for it: the agreement is made with them.
 *
 * @param name the legal name
 * @param number BIN
 * @param address the legal address
 */
public record Operator(String name, String number, String address) {

    /** Whether nobody is named: on a developer's machine and in the demonstration somebody is invented. */
    public boolean isInvented() {
        return name.isBlank() || number.isBlank() || address.isBlank();
    }
}
