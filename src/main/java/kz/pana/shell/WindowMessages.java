package kz.pana.shell;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.JsonDecodingException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what no window of ours sends before Vaadin reads it, and quietly: it would take it for a fault of the portal,
 * and write it into the log with its trace as often as somebody likes.
 */
class WindowMessages extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;

    /** What the most usual calls consist of. */
    private static final Map<String, List<String>> PARTS = Map.of(
            JsonConstants.RPC_TYPE_EVENT,
            List.of(JsonConstants.RPC_EVENT_TYPE),
            JsonConstants.RPC_TYPE_MAP_SYNC,
            List.of(JsonConstants.RPC_FEATURE, JsonConstants.RPC_PROPERTY));

    /**
     * As much as a window of somebody who is not signed in says at once, in characters: a field keeps what it is sent,
     * and {@link StrangersSessions} reckons with little.
     */
    static final int MOST_OF_A_STRANGER = 16_384;

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        boolean stranger = request.getUserPrincipal() == null;
        return (!stranger || body.length() <= MOST_OF_A_STRANGER) && isReadable(body)
                ? super.synchronizedHandleRequest(session, request, response, body)
                : Optional.of(() -> response.setStatus(HttpStatusCode.BAD_REQUEST.getCode()));
    }

    static boolean isReadable(String body) {
        if (body.isEmpty()) {
            return true;
        }
        try {
            JsonNode message = JacksonUtils.readTree(body);
            // A window that is closed says so and no more.
            return message.has("UNLOAD")
                    || message.path("syncId").isInt()
                            && message.path("clientId").isInt()
                            && message.path("rpc").isArray()
                            && StreamSupport.stream(message.path("rpc").spliterator(), false)
                                    .allMatch(WindowMessages::isCall);
        } catch (JsonDecodingException | JacksonException | ClassCastException nonsense) {
            return false;
        }
    }

    private static boolean isCall(JsonNode call) {
        String kind = call.path("type").asString("");
        return Calls.KINDS.contains(kind)
                && (call.path("node").isInt() || kind.equals(JsonConstants.RPC_TYPE_NAVIGATION))
                && PARTS.getOrDefault(kind, List.of()).stream().allMatch(call::has);
    }

    /** Knows what kinds of calls a window makes. */
    private static final class Calls extends ServerRpcHandler {

        private static final long serialVersionUID = 1L;

        static final Set<String> KINDS = Set.copyOf(new Calls().kinds());

        private Set<String> kinds() {
            return Map.copyOf(getInvocationHandlers()).keySet();
        }
    }
}
