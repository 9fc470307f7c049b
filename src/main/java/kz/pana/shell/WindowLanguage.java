package kz.pana.shell;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import kz.pana.identity.Profile;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Language;
import org.springframework.stereotype.Component;

/** The language of a window: the account's, else the one asked for or chosen, else what the browser likes. */
@Component
class WindowLanguage {

    private static final String PARAMETER = "lang";
    private static final String CHOSEN = "pana.language";

    private final SignedIn signedIn;
    private final Profile profile;

    WindowLanguage(SignedIn signedIn, Profile profile) {
        this.signedIn = signedIn;
        this.profile = profile;
    }

    Language of(VaadinRequest request) {
        if (signedIn.id().isPresent()) {
            return profile.mine().language();
        }
        asked(request).ifPresent(tag -> request.getWrappedSession().setAttribute(CHOSEN, Language.fromTag(tag)));
        // A session that has ended is not begun anew to say so.
        WrappedSession session = request.getWrappedSession(false);
        return session != null && session.getAttribute(CHOSEN) instanceof Language chosen
                ? chosen
                : Language.negotiate(request.getHeader("Accept-Language"));
    }

    void remember(Language language) {
        VaadinSession.getCurrent().getSession().setAttribute(CHOSEN, language);
        if (signedIn.id().isPresent()) {
            profile.speak(language);
        }
    }

    /** The request that starts a window carries the query of the address as a parameter of its own. */
    private static Optional<String> asked(VaadinRequest request) {
        String query = request.getParameter("query");
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .or(() -> Optional.ofNullable(query)
                        .map(text -> text.startsWith("?") ? text.substring(1) : text)
                        .flatMap(text -> QueryParameters.fromString(text).getSingleParameter(PARAMETER)));
    }
}
