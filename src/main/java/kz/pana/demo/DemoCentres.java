package kz.pana.demo;

import java.util.Map;
import java.util.Optional;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CentrePhone;
import kz.pana.crisis.CrisisDesk;
import kz.pana.identity.AccountDemo;
import kz.pana.kernel.LocalizedText;
import kz.pana.territory.RegionCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three regions of the demonstration have a crisis centre that their coordinator called today. */
@Component
@Profile("demo")
class DemoCentres {

    private static final LocalizedText BY_DAY = new LocalizedText("9:00-ден 20:00-ге дейін", "с 9:00 до 20:00");

    /** By region; nobody has these numbers. */
    private static final Map<String, CentreDetails> CENTRES = Map.of(
            "KZ-75",
            new CentreDetails(
                    new LocalizedText("«Шаңырақ» орталығы", "Центр «Шанырак»"),
                    new CentrePhone("+7 700 000 01 75"),
                    Optional.empty()),
            "KZ-71",
            new CentreDetails(
                    new LocalizedText("«Арқау» орталығы", "Центр «Аркау»"),
                    new CentrePhone("+7 700 000 01 71"),
                    Optional.of(BY_DAY)),
            "KZ-79",
            new CentreDetails(
                    new LocalizedText("«Сенім» орталығы", "Центр «Сенім»"),
                    new CentrePhone("+7 700 000 01 79"),
                    Optional.empty()));

    private final CrisisDesk desk;
    private final DemoPeople people;
    private final AccountDemo accounts;

    DemoCentres(CrisisDesk desk, DemoPeople people, AccountDemo accounts) {
        this.desk = desk;
        this.people = people;
        this.accounts = accounts;
    }

    void enter() {
        CENTRES.forEach((code, details) -> {
            RegionCode region = new RegionCode(code);
            accounts.as(people.administrator(), () -> {
                desk.write(region, CrisisDesk.NONE, details);
                return true;
            });
            accounts.as(people.coordinator(region), () -> {
                desk.mine().stream()
                        .filter(row -> row.region().code().equals(region))
                        .forEach(row -> desk.called(region, row.version()));
                return true;
            });
        });
    }
}
