package fi.polku.retention;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.calendar.Helsinki;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What everybody is told about the handling of personal data (GDPR articles 13 and 14).
 * How long data are kept is read from the table.
 */
@Controller
class PrivacyPage {

	private static final int MONTHS_OF_A_YEAR = 12;

	private final RetentionRules rules;

	private final Clock clock;

	PrivacyPage(RetentionRules rules, Clock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	@GetMapping("/privacy")
	String tell(Model page) {
		page.addAttribute("times", times());
		return "retention/privacy";
	}

	private List<Kept> times() {
		return Stream.of("case", "notBegun", "bookkeeping")
			.map((ground) -> Kept.of(ground, this.rules.of(ground, Helsinki.today(this.clock))))
			.toList();
	}

	/**
	 * How long, in words.
	 *
	 * @param unit years, months or days
	 */
	record Kept(String ground, int amount, String unit, boolean yearEnd) {

		static Kept of(String ground, RetentionRule rule) {
			var years = "months".equals(rule.unit()) && rule.amount() % MONTHS_OF_A_YEAR == 0;
			return new Kept(ground, years ? rule.amount() / MONTHS_OF_A_YEAR : rule.amount(),
					years ? "years" : rule.unit(), rule.yearEnd());
		}
	}

}
