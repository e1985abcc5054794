package fi.polku.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import fi.polku.casefile.extract.HeldData;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.Role;
import fi.polku.security.Subject;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent and changes what is held of a client leaves a row that names the
 * client or the case; where something that stood is changed, old and new value stand
 * apart.
 */
class ChangesInTheTrailTests extends TrailedTest {

	private static final Set<Subject> OF_A_CLIENT = Set.of(Subject.CASE, Subject.CASE_WORK, Subject.CASE_NAME,
			Subject.CASE_NOTE, Subject.CASE_HEALTH, Subject.CASE_EVENT, Subject.CASE_OPENING, Subject.CLIENT,
			Subject.CLIENT_NAME, Subject.PROTECTION_END, Subject.TASK, Subject.TASK_WORK, Subject.DEADLINE,
			Subject.MESSAGE, Subject.OPENING, Subject.OPENING_REVIEW);

	/**
	 * What is counted from the act itself: deadlines, moments, checks that were made for
	 * it, the number of its transaction.
	 */
	private static final Set<String> COUNTED = Set.of("deadline", "changedAt", "notBefore", "checks", "written");

	@Autowired
	HeldData held;

	private final Map<String, String> seen = new TreeMap<>();

	private final Set<String> untold = new TreeSet<>();

	private final Set<Endpoint> taken = new HashSet<>();

	@Test
	void whateverChangesAClient_standsInTheTrail() {
		for (var endpoint : this.endpoints) {
			if (endpoint.isRead() || !isOfAClient(endpoint)) {
				continue;
			}
			for (var role : askedBy(endpoint)) {
				for (var marked : planted.get(role).values()) {
					if (!this.taken.contains(endpoint)) {
						change(endpoint, role, marked);
					}
				}
			}
		}
		this.seen.forEach((address, what) -> System.out.println("sent " + address + " " + what));
		assertThat(this.untold).isEmpty();
		assertThat(this.seen.entrySet()).filteredOn((one) -> one.getValue().startsWith("refused"))
			.extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrderElementsOf(SentForms.NEVER_TAKEN);
	}

	private boolean isOfAClient(Endpoint endpoint) {
		return OF_A_CLIENT.contains(subject(endpoint)) || SentForms.TOGETHER.contains(endpoint.pattern());
	}

	private void change(Endpoint endpoint, Role role, Marked marked) {
		var reader = RelatedCases.username(role);
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			try {
				for (var first : SentForms.before(endpoint)) {
					this.site.as(reader, SentForms.request(first, marked, subject(first), reader));
				}
				var before = held(marked);
				var told = Told.since(this.jdbc, reader);
				var answer = this.site.as(reader, SentForms.request(endpoint, marked, subject(endpoint), reader))
					.andReturn()
					.getResponse();
				look(endpoint, answer.getStatus(), changed(before, held(marked)), told.of(marked), told.values(marked));
			}
			catch (Exception ex) {
				throw new IllegalStateException(endpoint.toString(), ex);
			}
		});
	}

	private void look(Endpoint endpoint, int status, Map<String, List<Difference>> changed, List<Told.Row> rows,
			List<String> values) {
		var name = endpoint.method() + " " + endpoint.pattern();
		if (status >= 400) {
			this.seen.putIfAbsent(name, "refused " + status);
			return;
		}
		if (changed.isEmpty()) {
			this.seen.merge(name, "nothing changed", (old, one) -> old.startsWith("refused") ? one : old);
			return;
		}
		this.taken.add(endpoint);
		this.seen.put(name, changed.keySet() + " " + rows);
		if (rows.isEmpty()) {
			this.untold.add(name + " no row: " + changed);
		}
		changed.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> !one.isToldBy(values))
			.forEach((one) -> this.untold.add(name + " no value: " + one + " in " + values));
	}

	/** Rows by table and place. */
	private Map<String, List<Map<String, Object>>> held(Marked marked) {
		return this.held.of(new HeldData.Wanted(UUID.fromString(marked.one().client()), List.of(marked.one().number()),
				List.of(), (number) -> true, true));
	}

	private static Map<String, List<Difference>> changed(Map<String, List<Map<String, Object>>> before,
			Map<String, List<Map<String, Object>>> after) {
		var all = new LinkedHashMap<String, List<Difference>>();
		var tables = new TreeSet<>(before.keySet());
		tables.addAll(after.keySet());
		for (var table : tables) {
			var old = before.getOrDefault(table, List.of());
			var now = after.getOrDefault(table, List.of());
			if (!old.equals(now)) {
				all.put(table, differences(table, old, now));
			}
		}
		return all;
	}

	private static List<Difference> differences(String table, List<Map<String, Object>> old,
			List<Map<String, Object>> now) {
		var all = new ArrayList<Difference>();
		var byId = new HashMap<Object, Map<String, Object>>();
		now.forEach((row) -> byId.put(key(row), row));
		for (var row : old) {
			var then = byId.get(key(row));
			if (then == null) {
				all.add(new Difference(table, "row", String.valueOf(row), null));
				continue;
			}
			row.forEach((column, value) -> {
				if (!Objects.equals(value, then.get(column))) {
					all.add(new Difference(table, column, String.valueOf(value),
							Objects.toString(then.get(column), null)));
				}
			});
		}
		return all;
	}

	private static Object key(Map<String, Object> row) {
		return row.containsKey("id") ? row.get("id")
				: row.containsKey("number") ? row.get("number") : row.getOrDefault("recordedAt", row.get("taskId"));
	}

	/** A value that stood and is another now, or is gone. */
	private record Difference(String table, String column, String old, String now) {

		boolean isToldBy(List<String> values) {
			return COUNTED.contains(this.table) || COUNTED.contains(this.column) || values.stream()
				.anyMatch((value) -> value.contains(this.old) && (this.now == null || value.contains(this.now)));
		}

	}

}
