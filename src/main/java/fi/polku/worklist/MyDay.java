package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person's day holds. */
@Service
@Transactional
class MyDay {

	private static final int SHOWN = 12;

	private final JdbcClient jdbc;

	private final WorkItems items;

	private final CasePolicy cases;

	private final Trail trail;

	private final Clock clock;

	MyDay(JdbcClient jdbc, WorkItems items, CasePolicy cases, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.items = items;
		this.cases = cases;
		this.trail = trail;
		this.clock = clock;
	}

	/** The person's own tasks, the most urgent first. */
	List<WorkItem> next(Person person, Locale locale) {
		return this.items
			.list(WorkFilter.of(Map.of("assignee", "me", "aside", "no")).withPage(SHOWN, null), person, locale)
			.items();
	}

	/** The meetings that the person holds today. */
	List<Meeting> meetings(Person person, Locale locale) {
		var today = Helsinki.today(this.clock);
		var meetings = this.jdbc.sql("""
				select a.starts_at, a.place, a.kind, a.means, a.case_number, c.client_id, w.task_id, w.name,
				       k.last_name || ', ' || k.first_names as client
				  from appointment a
				  join client_case c on c.number = a.case_number
				  join client k on k.id = c.client_id
				  left join work_item w on w.case_number = a.case_number and w.step = a.element
				 where a.held_by = :me and a.state in ('booked', 'confirmed')
				   and a.starts_at >= :from and a.starts_at < :until
				 order by a.starts_at
				""")
			.param("me", person.username())
			.param("from", Timestamp.from(Helsinki.startOfDay(today)))
			.param("until", Timestamp.from(Helsinki.endOfDay(today)))
			.query((row, number) -> new Meeting(row.getTimestamp("starts_at").toInstant(), row.getString("name"),
					row.getString("kind"), row.getString("means"), row.getString("client"),
					row.getObject("client_id", UUID.class), row.getString("place"), row.getString("case_number"),
					row.getString("task_id")))
			.list();
		this.trail.seen("meetings.listed", "guidance",
				meetings.stream().map((one) -> new CaseNumber(one.caseNumber())).distinct().toList());
		return meetings.stream()
			.map((one) -> inLanguage(one, person, locale))
			.map((one) -> masked(one, person))
			.toList();
	}

	private Meeting masked(Meeting meeting, Person person) {
		return this.cases.mayName(person, new CaseNumber(meeting.caseNumber())) ? meeting : meeting.masked();
	}

	private Meeting inLanguage(Meeting meeting, Person person, Locale locale) {
		return (meeting.taskId() == null) ? meeting
				: this.items.find(meeting.taskId(), person, locale)
					.map((item) -> meeting.named(item.name()))
					.orElse(meeting);
	}

}
