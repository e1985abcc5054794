package fi.polku.retention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fi.polku.process.RuleTable;

import org.springframework.stereotype.Component;

/** Asks the table how long. */
@Component
class RetentionRules {

	private final RuleTable table;

	RetentionRules(RuleTable table) {
		this.table = table;
	}

	/** The rule of a ground; a fault where the table has none or two. */
	RetentionRule of(String ground, LocalDate event) {
		return find(ground, "", event)
			.orElseThrow(() -> new IllegalStateException("no row of retention.dmn for " + ground + " on " + event));
	}

	/** The rule of a ground that not every programme has. */
	Optional<RetentionRule> find(String ground, String programme, LocalDate event) {
		var inputs = new HashMap<String, Object>(
				Map.of("ground", ground, "programme", programme, "eventDate", event.toString()));
		var rows = this.table.rows(RetentionRule.DECISION, inputs);
		if (rows.size() > 1) {
			throw new IllegalStateException(rows.size() + " rows of retention.dmn hit " + inputs);
		}
		return rows.stream().findFirst().map(RetentionRule::of);
	}

	/** How many days an erasure is shown before it happens. */
	int daysShown(LocalDate today) {
		return of("shownBefore", today).amount();
	}

}
