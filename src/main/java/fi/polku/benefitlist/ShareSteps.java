package fi.polku.benefitlist;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.process.RuleTable;

import org.springframework.stereotype.Component;

/**
 * Which step of the municipal share a day count has come to, by the law of the payment
 * day.
 */
@Component
class ShareSteps {

	/** Id of the decision. */
	static final String DECISION = "municipalShare";

	private static final int MOST = 20_000;

	private final RuleTable table;

	private final Map<Question, Integer> steps = new ConcurrentHashMap<>();

	ShareSteps(RuleTable table) {
		this.table = table;
	}

	int step(BenefitKind benefit, int totalDays, LocalDate paidOn) {
		return this.steps.computeIfAbsent(new Question(benefit, totalDays, paidOn), this::ask);
	}

	/**
	 * Asks the table anew from now on: a new version may have come, or it has been asked
	 * much.
	 */
	void forget() {
		this.steps.clear();
	}

	private Integer ask(Question question) {
		if (this.steps.size() > MOST) {
			forget();
		}
		var rows = this.table.rows(DECISION, Map.of("benefit", question.benefit().name(), "totalDays",
				question.totalDays(), "paidOn", question.paidOn().toString()));
		if (rows.size() != 1) {
			throw new IllegalStateException(rows.size() + " rows of municipalShare.dmn hit " + question);
		}
		return ((Number) rows.get(0).get("step")).intValue();
	}

	private record Question(BenefitKind benefit, int totalDays, LocalDate paidOn) {
	}

}
