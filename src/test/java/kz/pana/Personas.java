package kz.pana;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.PinCode;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.TaxNumber;
import kz.pana.territory.RegionCode;
import org.springframework.boot.test.context.TestComponent;

/** The people tests need, each new and alone in the world. */
@TestComponent
public class Personas {

    public static final RegionCode ALMATY = new RegionCode("KZ-75");
    public static final RegionCode ASTANA = new RegionCode("KZ-71");
    public static final String PASSWORD = "qalqan-2026-pana";
    public static final PinCode PIN = new PinCode("583104");

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final AccountDemo accounts;

    Personas(AccountDemo accounts) {
        this.accounts = accounts;
    }

    public AccountId somebody(Role... roles) {
        return accounts.create(address(), "Айгүл Сейітова", PASSWORD, Language.KK, Set.of(roles), Set.of());
    }

    public AccountId named(String name) {
        return accounts.create(address(), name, PASSWORD, Language.KK, Set.of(), Set.of());
    }

    public AccountId coordinator(RegionCode... regions) {
        return accounts.create(
                address(), "Данияр Омаров", PASSWORD, Language.RU, Set.of(Role.COORDINATOR), Set.of(regions));
    }

    public <T> T as(AccountId who, Supplier<T> action) {
        return accounts.as(who, action);
    }

    public void as(AccountId who, Runnable action) {
        accounts.as(who, () -> {
            action.run();
            return true;
        });
    }

    /** A phone number nobody else has in this run. */
    public static PhoneNumber phone() {
        return PhoneNumber.parse("+7 702 %07d".formatted(SERIAL.incrementAndGet()));
    }

    /** A BIN nobody else has in this run. */
    public static String taxNumber() {
        while (true) {
            String start = "3512401%04d".formatted(SERIAL.incrementAndGet());
            for (int check = 0; check < 10; check++) {
                try {
                    return new TaxNumber(start + check).digits();
                } catch (InvalidValue e) {
                    // The next check digit, or, where none is ever right, the next number.
                }
            }
        }
    }

    private static EmailAddress address() {
        return new EmailAddress(UUID.randomUUID() + "@test.example");
    }
}
