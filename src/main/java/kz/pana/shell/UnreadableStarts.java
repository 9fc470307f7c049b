package kz.pana.shell;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;

/**
 * Refuses a window that would open at an address which is none, as {@link WindowMessages} does what no window says:
 * quietly, since Vaadin would take it for a fault of the portal.
 */
class UnreadableStarts implements RequestHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        if (!HandlerHelper.isRequestType(request, RequestType.INIT) || isReadable(request)) {
            return false;
        }
        response.setStatus(HttpStatusCode.BAD_REQUEST.getCode());
        return true;
    }

    private static boolean isReadable(VaadinRequest request) {
        String location = request.getParameter("location");
        String query = request.getParameter("query");
        if (location == null) {
            return false;
        }
        try {
            return new Location(location, QueryParameters.fromString(query == null ? "" : query)).getPath() != null;
        } catch (InvalidLocationException | IllegalArgumentException none) {
            return false;
        }
    }
}
