package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** The day until which a case's pay subsidy goes on, as it was last told. */
@Component
class SubsidyEnd {

	private static final Map<String, String> TOLD = Map.of("agreeEmployment", "subsidyEndsOn", "agreeSuspension",
			"subsidyEndsOn", "extensionDecision", "extendedEndsOn");

	private final Records records;

	SubsidyEnd(Records records) {
		this.records = records;
	}

	Optional<LocalDate> of(CaseNumber caseNumber) {
		return TOLD.keySet()
			.stream()
			.flatMap((element) -> this.records.latest(caseNumber, element).stream())
			.filter((record) -> day(record) != null)
			.max(Comparator.comparing(CaseRecord::recordedAt))
			.map((record) -> LocalDate.parse(day(record)));
	}

	private static String day(CaseRecord record) {
		return record.text(TOLD.get(record.element()));
	}

}
