package fi.polku.worklist;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

/**
 * A page of the list as it was shown: what is told to it later starts from here, also
 * after the line was cut.
 *
 * @param total how many there were, at most a thousand
 */
record ShownPage(List<String> tasks, int total, Instant at) implements Serializable {

	private static final String KEY = "worklist.shown";

	private static final int MOST = 8;

	/** Keeps it in the session. */
	static String keep(WorkPage page, Instant at, HttpSession session) {
		var token = UUID.randomUUID().toString();
		var kept = new LinkedHashMap<>(all(session));
		kept.put(token, new ShownPage(page.items().stream().map(WorkItem::id).toList(), page.total(), at));
		while (kept.size() > MOST) {
			kept.remove(kept.keySet().iterator().next());
		}
		session.setAttribute(KEY, kept);
		return token;
	}

	static Optional<ShownPage> of(String token, HttpSession session) {
		return Optional.ofNullable(all(session).get(String.valueOf(token)));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ShownPage> all(HttpSession session) {
		var kept = (Map<String, ShownPage>) session.getAttribute(KEY);
		return (kept != null) ? kept : Map.of();
	}

}
