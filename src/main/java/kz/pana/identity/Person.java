package kz.pana.identity;

import java.util.Set;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.territory.RegionCode;

/** An account as others see it. */
public record Person(
        AccountId id,
        String name,
        EmailAddress email,
        Language language,
        Set<Role> roles,
        Set<RegionCode> regions,
        boolean confirmed,
        boolean blocked) {}
