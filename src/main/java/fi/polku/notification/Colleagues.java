package fi.polku.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks colleagues to take part in a case. They are told by a notice, and by e-mail as
 * each has chosen. People of another organisation are asked only where they may be told
 * of the task.
 */
@Service
@Transactional
public class Colleagues {

	private final JdbcClient jdbc;

	private final AskedPeople people;

	private final Trail trail;

	private final Clock clock;

	Colleagues(JdbcClient jdbc, AskedPeople people, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Asks everybody who has the role of the candidate group and may be told of its task
	 * in the process; false where there is nobody.
	 */
	public boolean askGroup(CaseNumber number, String process, String group, String template) {
		var values = new HashMap<>(this.people.values(group));
		values.put("process", process);
		return ask(number, template, AskedPeople.ADMITTED, values);
	}

	/** Whether people elsewhere would be asked if there were a ground to tell them. */
	@Transactional(readOnly = true)
	public boolean waitForGround(CaseNumber number, String process, String group) {
		return this.people.waitForGround(number, process, group);
	}

	/**
	 * Asks those of other organisations who may be told by now of a free task of the step
	 * and have not been asked since.
	 */
	public void askSince(CaseNumber number, String step, String template, Instant since) {
		var values = new HashMap<>(this.people.values());
		values.put("step", step);
		values.put("since", Timestamp.from(since));
		ask(number, template, AskedPeople.ADMITTED_SINCE, values);
	}

	/** Asks the one who has the task; false where they no longer work here. */
	public boolean askOne(CaseNumber number, String username, String group, String template) {
		return ask(number, template,
				"select username, :group as group_id from app_user where active and username = :who",
				Map.of("who", username, "group", group));
	}

	private boolean ask(CaseNumber number, String template, String whom, Map<String, Object> values) {
		var asked = this.jdbc.sql("""
				insert into asked_colleague (case_number, username, group_id, template, asked_at)
				select :case, x.username, x.group_id, :template, :at from (%s) x
				""".formatted(whom))
			.params(values)
			.param("case", number.value())
			.param("template", template)
			.param("at", Timestamp.from(this.clock.instant()))
			.update() > 0;
		if (asked) {
			this.trail.did("colleagues.asked", "guidance", template, number, List.of());
		}
		return asked;
	}

}
