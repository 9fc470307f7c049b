package kz.pana.sign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import kz.pana.identity.access.Role;
import kz.pana.sign.scan.FalseScanDesk;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** Says to a coordinator that signs were scanned in her regions, and to an administrator in no known town, that nobody may rely on. */
@org.springframework.stereotype.Component
@Order(2)
class FalseScansWaiting implements HomeSection {

    private final FalseScanDesk desk;
    private final AuthenticationContext authentication;

    FalseScansWaiting(FalseScanDesk desk, AuthenticationContext authentication) {
        this.desk = desk;
        this.authentication = authentication;
    }

    @Override
    public Optional<Component> show() {
        int waiting =
                authentication.hasAnyRole(Role.COORDINATOR.name(), Role.ADMINISTRATOR.name()) ? desk.waiting() : 0;
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Callout(
                        Callout.Tone.WARNING,
                        new Paragraph(Translations.of("sign.scan.home", waiting)),
                        Page.link(SignNavigation.toFalseScans(), Translations.of("sign.scan.open"))));
    }
}
