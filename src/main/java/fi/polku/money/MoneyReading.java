package fi.polku.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/** The lines that the reader may see: their own organisation's, auditors every one's. */
@Component
class MoneyReading {

	private final MoneyTable table;

	private final CurrentUser user;

	private final Trail trail;

	private final Clock clock;

	MoneyReading(MoneyTable table, CurrentUser user, Trail trail, Clock clock) {
		this.table = table;
		this.user = user;
		this.trail = trail;
		this.clock = clock;
	}

	/** The year asked for, this year where none is. */
	int year(Integer asked) {
		if (asked != null && !NewBudget.isYear(asked)) {
			throw Refusal.badRequest("money.fault.year");
		}
		return (asked != null) ? asked : today().getYear();
	}

	LocalDate today() {
		return Helsinki.today(this.clock);
	}

	List<MoneyLine> of(int year) {
		var reader = this.user.get();
		this.trail.asked("figure.money", "audit", String.valueOf(year));
		return this.table.of(MoneyPolicy.organisationOf(reader), year);
	}

}
