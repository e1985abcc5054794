package fi.polku.benefitlist;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.process.RuleTable;

import org.springframework.stereotype.Component;

/**
 * Which step of the municipal share a day count has come to, by the law of the payment
 * day. More days never mean a lower step, so between two counts of one step nothing is
 * asked: a list of thousands asks the table some tens of times.
 */
@Component
class ShareSteps {

	/** Id of the decision. */
	static final String DECISION = "municipalShare";

	private final RuleTable table;

	private final Map<Ladder, NavigableMap<Integer, Integer>> known = new ConcurrentHashMap<>();

	ShareSteps(RuleTable table) {
		this.table = table;
	}

	int step(BenefitKind benefit, int totalDays, LocalDate paidOn) {
		var ladder = new Ladder(benefit, paidOn);
		var steps = this.known.computeIfAbsent(ladder, (one) -> new ConcurrentSkipListMap<>());
		var below = steps.floorEntry(totalDays);
		var above = steps.ceilingEntry(totalDays);
		if (below != null && above != null && below.getValue().equals(above.getValue())) {
			return below.getValue();
		}
		return steps.computeIfAbsent(totalDays, (days) -> ask(ladder, days));
	}

	/** Asks the table anew from now on: a new version may have come. */
	void forget() {
		this.known.clear();
	}

	private Integer ask(Ladder ladder, int days) {
		var rows = this.table.rows(DECISION,
				Map.of("benefit", ladder.benefit().name(), "totalDays", days, "paidOn", ladder.paidOn().toString()));
		if (rows.size() != 1) {
			throw new IllegalStateException(rows.size() + " rows of municipalShare.dmn hit " + ladder + ", " + days);
		}
		return ((Number) rows.get(0).get("step")).intValue();
	}

	private record Ladder(BenefitKind benefit, LocalDate paidOn) {
	}

}
