package kz.pana.place;

import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.TaxNumber;

/** A business whose name stands already: at a place of the same owner that was sent. */
public record KnownBusiness(TaxNumber taxNumber, String legalName) {

    public boolean hasNumber(String typed) {
        try {
            return taxNumber.equals(TaxNumber.parse(typed));
        } catch (InvalidValue unfinished) {
            return false;
        }
    }

    /** Whether that is its name, however its quotes and spaces are typed. */
    public boolean isNamed(String typed) {
        return Business.isSame(legalName, typed);
    }
}
