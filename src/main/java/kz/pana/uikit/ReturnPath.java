package kz.pana.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody was going before they had to register or sign in: kept in the session until they are in. */
public final class ReturnPath {

    /** The parameter of an address that carries it. */
    public static final String PARAMETER = "next";

    private static final String ATTRIBUTE = ReturnPath.class.getName();
    private static final int LONGEST = 300;

    /** Only paths below the back office's root: a link must not lead anybody to another site. */
    private static final Pattern PATH = Pattern.compile("\\w[\\w-]*(/[\\w-]+)*(\\?[\\w=&-]*)?");

    private ReturnPath() {}

    /** Remembers the path; anything that is no path of the back office is passed over. */
    public static void keep(@Nullable String path) {
        if (isPath(path)) {
            VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, path);
        }
    }

    /** Whether somebody is on the way somewhere. */
    public static boolean isKept() {
        return VaadinSession.getCurrent().getSession().getAttribute(ATTRIBUTE) != null;
    }

    /** Leads the present window there, or home. */
    public static void goOn() {
        Object kept = VaadinSession.getCurrent().getSession().getAttribute(ATTRIBUTE);
        VaadinSession.getCurrent().getSession().removeAttribute(ATTRIBUTE);
        String[] parts = kept instanceof String path ? path.split("\\?", 2) : new String[] {""};
        UI.getCurrent()
                .navigate(parts[0], parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** Gives the path away, once. */
    public static Optional<String> take(HttpSession session) {
        Object path = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return Optional.ofNullable((String) path);
    }

    static boolean isPath(@Nullable String path) {
        return path != null && path.length() <= LONGEST && PATH.matcher(path).matches();
    }
}
