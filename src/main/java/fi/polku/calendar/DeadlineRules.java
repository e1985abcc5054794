package fi.polku.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
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

	private volatile Answers answers = Answers.none();

	DeadlineRules(RuleTable table) {
		this.table = table;
	}

	DeadlineRule rule(String name, boolean lawApplies, LocalDate eventDate) {
		var known = this.answers;
		if (!known.isFresh()) {
			known = new Answers(this.table.days(DeadlineRule.DECISION), new ConcurrentHashMap<>(), System.nanoTime());
			this.answers = known;
		}
		return known.byQuestion().computeIfAbsent(new Question(name, lawApplies, known.sameAs(eventDate)), this::ask);
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

	/**
	 * What one version of the table has answered.
	 *
	 * @param days the days at which the table changes, where that can be told
	 * @param since by the machine's own time, which goes on where the clock is moved
	 */
	private record Answers(Optional<NavigableSet<LocalDate>> days, Map<Question, DeadlineRule> byQuestion, long since) {

		static Answers none() {
			return new Answers(Optional.empty(), Map.of(), System.nanoTime() - REMEMBERED.toNanos());
		}

		boolean isFresh() {
			return System.nanoTime() - this.since < REMEMBERED.toNanos() && this.byQuestion.size() < MOST;
		}

		/** One day for all that lie between the same two days of the table. */
		LocalDate sameAs(LocalDate date) {
			if (this.days.isEmpty() || this.days.get().isEmpty() || this.days.get().contains(date)) {
				return date;
			}
			var before = this.days.get().floor(date);
			return (before != null) ? before.plusDays(1) : this.days.get().first().minusDays(1);
		}

	}

}
