package fi.polku.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

	private final Clock clock;

	private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

	DeadlineRules(RuleTable table, Clock clock) {
		this.table = table;
		this.clock = clock;
	}

	DeadlineRule rule(String name, boolean lawApplies, LocalDate eventDate) {
		var question = new Question(name, lawApplies, eventDate);
		var known = this.answers.get(question);
		if (known != null && known.isFresh(this.clock.instant())) {
			return known.rule();
		}
		if (this.answers.size() >= MOST) {
			this.answers.clear();
		}
		var rule = ask(question);
		this.answers.put(question, new Answer(rule, this.clock.instant()));
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

	private record Answer(DeadlineRule rule, Instant asked) {

		boolean isFresh(Instant now) {
			return Duration.between(this.asked, now).abs().compareTo(REMEMBERED) < 0;
		}

	}

}
