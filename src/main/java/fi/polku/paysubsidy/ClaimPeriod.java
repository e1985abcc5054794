package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** A claim is for a period that begins before it ends. */
@Component
class ClaimPeriod implements FormRule {

	@Override
	public String element() {
		return "supplementClaimReceived";
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var from = answers.get("claimFrom");
		var until = answers.get("claimUntil");
		return (from != null && until != null
				&& LocalDate.parse(until.toString()).isBefore(LocalDate.parse(from.toString())))
						? List.of(FieldFault.of("claimUntil", "paysubsidy.fault.endsBeforeStart")) : List.of();
	}

}
