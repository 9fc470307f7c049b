package kz.pana.identity.ui;

import java.util.Optional;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.identity.notice.ToEmail;
import kz.pana.identity.notice.ToPassword;
import kz.pana.identity.notice.ToWork;
import kz.pana.identity.person.NewAccount.Wish;
import org.springframework.stereotype.Component;

/** Where accounts are looked after. */
@Component
class IdentityAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return switch (target) {
            case OwnPage page when page == OwnPage.PROFILE -> Optional.of(IdentityNavigation.profile());
            case OwnPage page when page == OwnPage.SIGN_IN -> Optional.of(IdentityNavigation.signIn());
            case OwnPage page when page == OwnPage.NEW_PASSWORD -> Optional.of(IdentityNavigation.forgot());
            case ToWork work when work.role() == Role.ADMINISTRATOR -> Optional.of(IdentityNavigation.people());
            case ToPassword(SecretToken token, Wish wish) -> Optional.of(IdentityNavigation.password(token, wish));
            case ToEmail(SecretToken token) -> Optional.of(IdentityNavigation.email(token));
            default -> Optional.empty();
        };
    }
}
