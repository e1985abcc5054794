package fi.polku.worklist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.security.Person;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open list: who reads it, what it holds, and the line to the browser. */
final class LiveList {

	private static final int TABS_EVERY = 15;

	private final SseEmitter line;

	private final Person reader;

	private final String session;

	private final WorkFilter filter;

	private final Set<String> held;

	private final boolean whole;

	private int sinceTabs;

	LiveList(SseEmitter line, Person reader, String session, WorkFilter filter, Set<String> held) {
		this.line = line;
		this.reader = reader;
		this.session = session;
		this.filter = filter;
		this.held = held;
		this.whole = held.size() <= WorkTotals.COUNTED;
	}

	Person reader() {
		return this.reader;
	}

	String session() {
		return this.session;
	}

	WorkFilter filter() {
		return this.filter;
	}

	/**
	 * What the changes are to this list.
	 * @param seen those of them that the reader may see, and whether the filter holds
	 * them
	 */
	synchronized LiveNews news(List<ItemChange> changes, Map<String, Boolean> seen) {
		var fresh = new ArrayList<String>();
		var changed = new ArrayList<String>();
		var done = new ArrayList<String>();
		var left = new ArrayList<String>();
		for (var change : changes) {
			var id = change.taskId();
			if (seen.getOrDefault(id, false)) {
				var comes = this.held.add(id) && (this.whole || change.isNew());
				(comes ? fresh : changed).add(id);
			}
			else if (this.held.remove(id)) {
				("gone".equals(change.kind()) ? done : left).add(id);
			}
		}
		return new LiveNews(null, fresh, changed, done, left, isTimeForTabs(!changes.isEmpty()));
	}

	/** The counts are told now and then, not with each change. */
	private boolean isTimeForTabs(boolean something) {
		if (!something) {
			return false;
		}
		this.sinceTabs++;
		return this.sinceTabs % TABS_EVERY == 1;
	}

	/** Whether the line still stands. */
	boolean tell(LiveNews news) {
		return send(SseEmitter.event().name("tasks").data(news));
	}

	boolean beat() {
		return send(SseEmitter.event().comment("beat"));
	}

	private synchronized boolean send(SseEmitter.SseEventBuilder event) {
		try {
			this.line.send(event);
			return true;
		}
		catch (IOException | IllegalStateException ex) {
			return false;
		}
	}

	void close() {
		this.line.complete();
	}

}
