package fi.polku.workshop.migration;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps people and a migration out of each other's way: whoever completes a task or tells
 * an event holds a row of the case locked.
 */
@Component
public class CasesAtWork {

	private static final String CASES = "select number from client_case where number = any(:numbers)";

	private static final String TASKS = "select task_id, case_number from work_item where case_number = any(:numbers)";

	private final JdbcClient jdbc;

	CasesAtWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Holds what nobody is at work on, until the transaction ends: who comes meanwhile
	 * waits for it.
	 * @return the cases that somebody is at work on
	 */
	public Set<String> holdOthers(Collection<String> cases) {
		var numbers = cases.toArray(String[]::new);
		var heldCases = cases(CASES + " order by number for no key update skip locked", numbers);
		var heldTasks = tasks(TASKS + " order by task_id for update skip locked", numbers).keySet();
		var busy = new HashSet<>(cases(CASES, numbers));
		busy.removeAll(heldCases);
		tasks(TASKS, numbers).forEach((task, number) -> {
			if (!heldTasks.contains(task)) {
				busy.add(number);
			}
		});
		return busy;
	}

	private Set<String> cases(String sql, String[] numbers) {
		return this.jdbc.sql(sql).param("numbers", numbers).query(String.class).set();
	}

	private Map<String, String> tasks(String sql, String[] numbers) {
		return this.jdbc.sql(sql)
			.param("numbers", numbers)
			.query((row, number) -> Map.entry(row.getString("task_id"), row.getString("case_number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
