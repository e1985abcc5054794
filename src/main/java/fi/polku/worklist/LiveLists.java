package fi.polku.worklist;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import fi.polku.security.OpenSessions;
import fi.polku.security.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The lists that are open at this node. One thread asks for the change number once a
 * second while somebody looks, and tells each list what concerns it.
 */
@Component
class LiveLists implements SmartLifecycle {

	static final int MOST = 500;

	static final int MOST_OF_ONE = 6;

	private static final Logger log = LoggerFactory.getLogger(LiveLists.class);

	private static final int BEAT_EVERY = 15;

	private static final int LOOK_EVERY = 5;

	private static final int FORGET_EVERY = 60;

	private static final int REMEMBERED_MINUTES = 5;

	private final Set<LiveList> lists = ConcurrentHashMap.newKeySet();

	private final ArrayDeque<Long> minutes = new ArrayDeque<>();

	private final ItemChanges changes;

	private final WatchedItems items;

	private final OpenSessions sessions;

	private ScheduledExecutorService thread;

	private long read = -1;

	private long ticks;

	LiveLists(ItemChanges changes, OpenSessions sessions, WatchedItems items) {
		this.changes = changes;
		this.sessions = sessions;
		this.items = items;
	}

	/** Begins to tell; empty where too many are told already. */
	Optional<LiveList> open(SseEmitter line, Person reader, String session, WorkFilter filter) {
		if (this.lists.size() >= MOST || of(reader.username()) >= MOST_OF_ONE) {
			return Optional.empty();
		}
		listen();
		var list = new LiveList(line, reader, session, filter, this.items.all(filter, reader));
		line.onCompletion(() -> this.lists.remove(list));
		line.onTimeout(line::complete);
		line.onError((fault) -> this.lists.remove(list));
		this.lists.add(list);
		return Optional.of(list);
	}

	/** What changes from now on is told, also to the first who looks. */
	private synchronized void listen() {
		if (this.read < 0) {
			this.read = this.changes.number();
		}
	}

	/** Whose session has ended, here or at another node, hears nothing more. */
	private void closeEnded() {
		var open = this.sessions.among(this.lists.stream().map(LiveList::session).toList());
		this.lists.stream().filter((one) -> !open.contains(one.session())).forEach(LiveList::close);
		this.lists.removeIf((one) -> !open.contains(one.session()));
	}

	/** How many lines the person has open. */
	long of(String username) {
		return this.lists.stream().filter((one) -> one.reader().username().equals(username)).count();
	}

	synchronized void tick() {
		this.ticks++;
		if (this.lists.isEmpty() && this.ticks % BEAT_EVERY == 0) {
			this.read = -1;
		}
		if (this.read < 0) {
			forget();
			return;
		}
		var now = this.changes.number();
		if (now > this.read) {
			tell(this.changes.between(this.read, now));
		}
		this.read = now;
		if (this.ticks % LOOK_EVERY == 0) {
			closeEnded();
		}
		if (this.ticks % BEAT_EVERY == 0) {
			this.lists.removeIf((list) -> !list.beat());
		}
		forget();
	}

	private void tell(List<ItemChange> news) {
		if (news.isEmpty()) {
			return;
		}
		closeEnded();
		var ids = news.stream().map(ItemChange::taskId).toList();
		for (var list : this.lists) {
			var told = list.news(news, this.items.among(ids, list.filter(), list.reader()));
			if (!told.isNothing() && !list.tell(told)) {
				this.lists.remove(list);
			}
		}
	}

	/** Once a minute, what is older than five. */
	private void forget() {
		if (this.ticks % FORGET_EVERY == 0) {
			this.minutes.add(this.changes.number());
			if (this.minutes.size() > REMEMBERED_MINUTES) {
				this.changes.forget(this.minutes.remove());
			}
		}
	}

	private void tickSafely() {
		try {
			tick();
		}
		catch (RuntimeException ex) {
			log.warn("The open lists were not told of changes: {}", ex.getClass().getSimpleName());
		}
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor((work) -> {
			var it = new Thread(work, "live-lists");
			it.setDaemon(true);
			return it;
		});
		this.thread.scheduleWithFixedDelay(this::tickSafely, 1, 1, TimeUnit.SECONDS);
	}

	/** Before the web server waits for its requests to end. */
	@Override
	public void stop() {
		this.thread.shutdownNow();
		this.thread = null;
		this.lists.forEach(LiveList::close);
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
