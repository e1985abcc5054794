package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions asked of colleagues. */
@Repository
class QuestionRows {

	private static final String SELECT = """
			select q.id, q.task_id, q.case_number, q.asked_by, b.display_name as asker_name, q.asked_to,
			       t.display_name as asked_name, q.question, q.asked_at, q.answer, q.answered_at, q.withdrawn_at
			  from task_question q
			  join app_user b on b.username = q.asked_by
			  join app_user t on t.username = q.asked_to
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	QuestionRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The newest of the task. */
	Optional<Question> latest(String taskId) {
		return this.jdbc.sql(SELECT + " where q.task_id = :task order by q.asked_at desc, q.id desc limit 1")
			.param("task", taskId)
			.query(Question.class)
			.optional();
	}

	/** Not answered yet, of the person or by the person; the oldest first. */
	List<Question> open(Person person) {
		return this.jdbc.sql(SELECT + """
				 where q.answered_at is null and q.withdrawn_at is null and (q.asked_to = :me or q.asked_by = :me)
				   and exists (select from work_item w where w.task_id = q.task_id)
				 order by q.asked_at
				""").param("me", person.username()).query(Question.class).list();
	}

	void add(WorkItem item, Person by, String to, String question) {
		this.jdbc.sql("""
				insert into task_question (task_id, case_number, asked_by, asked_to, question, asked_at)
				values (:task, :case, :by, :to, :question, :at)
				""")
			.param("task", item.id())
			.param("case", item.caseNumber())
			.param("by", by.username())
			.param("to", to)
			.param("question", question)
			.param("at", now())
			.update();
	}

	void answer(long id, String answer) {
		this.jdbc.sql("update task_question set answer = :answer, answered_at = :at where id = :id")
			.param("answer", answer)
			.param("at", now())
			.param("id", id)
			.update();
	}

	void withdraw(long id) {
		this.jdbc.sql("update task_question set withdrawn_at = :at where id = :id")
			.param("at", now())
			.param("id", id)
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
