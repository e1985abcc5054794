package fi.polku.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.process.RuleTable;

import org.springframework.stereotype.Component;

/**
 * Asks the table of deadlines and remembers its answers for a minute, so that ten
 * thousand screenings ask once and a new version of the table is in force soon.
 */
@Component
class DeadlineRules {

	private static final Duration REMEMBERED = Duration.ofMinutes(1);

	private static final int MOST = 5_000;

	private final RuleTable table;

	private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

	DeadlineRules(RuleTable table) {
		this.table = table;
	}

	DeadlineRule rule(String name, boolean lawApplies, LocalDate eventDate) {
		var question = new Question(name, lawApplies, eventDate);
		var known = this.answers.get(question);
		if (known != null && known.isFresh(System.nanoTime())) {
			return known.rule();
		}
		if (this.answers.size() >= MOST) {
			this.answers.clear();
		}
		var rule = ask(question);
		this.answers.put(question, new Answer(rule, System.nanoTime()));
		return rule;
	}

	private DeadlineRule ask(Question question) {
		var rows = this.table.rows(DeadlineRule.DECISION, Map.of("rule", question.name(), "lawApplies",
				question.lawApplies(), "eventDate", question.eventDate().toString()));
		if (rows.size() != 1) {
			throw new IllegalStateException(rows.size() + " rows of deadlines.dmn hit " + question);
		}
		return DeadlineRule.of(question.name(), rows.get(0));
	}

	private record Question(String name, boolean lawApplies, LocalDate eventDate) {
	}

	/** Remembered by the machine's own time, which goes on where the clock is moved. */
	private record Answer(DeadlineRule rule, long asked) {

		boolean isFresh(long now) {
			return now - this.asked < REMEMBERED.toNanos();
		}

	}

}
