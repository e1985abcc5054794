package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Masking;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person completed today, with the way to take each back. */
@Service
@Transactional
class DoneLately {

	private static final int SHOWN = 8;

	private final JdbcClient jdbc;

	private final TakingBack back;

	private final Models models;

	private final Trail trail;

	private final Clock clock;

	DoneLately(JdbcClient jdbc, TakingBack back, Models models, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.back = back;
		this.models = models;
		this.trail = trail;
		this.clock = clock;
	}

	/** The newest first. */
	List<DoneTask> of(Person person, Locale locale) {
		var done = done(person);
		this.trail.seen("tasks.listed", "guidance",
				done.stream().map((one) -> new CaseNumber(one.caseNumber())).distinct().toList());
		return done.stream()
			.map((one) -> new DoneTask(one.taskId(), this.models.of(one.definition(), locale).get(one.step()).name(),
					one.caseNumber(), one.client(), one.at(), this.back.whyNot(one.taskId()).orElse(null)))
			.toList();
	}

	private List<Row> done(Person person) {
		var values = new HashMap<String, Object>(Masking.values(person));
		values.put("from", Timestamp.from(Helsinki.startOfDay(Helsinki.today(this.clock))));
		values.put("most", SHOWN);
		return this.jdbc.sql("""
				select d.task_id, d.step, d.definition_id as definition, d.case_number, d.at,
				       case when %s then k.last_name || ', ' || k.first_names end as client
				  from completion d
				  join client_case c on c.number = d.case_number
				  join client k on k.id = c.client_id
				 where d.username = :me and d.at >= :from and d.withdrawn_at is null
				 order by d.at desc
				 limit :most
				""".formatted(Masking.named("(c.protected or k.protected)", "c.owner", "c.number")))
			.params(values)
			.query(Row.class)
			.list();
	}

	record Row(String taskId, String step, String definition, String caseNumber, Instant at, String client) {
	}

	/**
	 * A completed task.
	 *
	 * @param client {@code null} where a protection order hides the name
	 * @param why why it cannot be taken back, or {@code null} where it can
	 */
	public record DoneTask(String id, String name, String caseNumber, String client, Instant at, String why) {
	}

}
