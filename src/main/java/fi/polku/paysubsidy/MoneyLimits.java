package fi.polku.paysubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.money.Instrument;
import fi.polku.money.Money;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/**
 * Says to the cent when there is too little money; a person may still decide, with a
 * reason.
 */
@Component
class MoneyLimits {

	private final Money money;

	private final Fmt fmt;

	MoneyLimits(Money money, Fmt fmt) {
		this.money = money;
		this.fmt = fmt;
	}

	/** A grant beyond what is left, without a reason. */
	List<FieldFault> ofGrant(CaseNumber caseNumber, Instrument instrument, BigDecimal euros,
			Map<String, Object> answers) {
		var decided = answers.get("supportDecidedOn");
		boolean explained = !String.valueOf(answers.getOrDefault("overspendReason", "")).isBlank();
		if (decided == null || explained) {
			return List.of();
		}
		return this.money.left(caseNumber, instrument, LocalDate.parse(decided.toString()))
			.filter((left) -> left.compareTo(euros) < 0)
			.map((left) -> List.of(FieldFault.of("overspendReason", "paysubsidy.fault.notEnoughMoney",
					this.fmt.euros(left), this.fmt.euros(euros), this.fmt.euros(euros.subtract(left)))))
			.orElse(List.of());
	}

	/** A payment beyond what was granted. */
	List<FieldFault> ofPayment(CaseNumber caseNumber, Instrument instrument, Map<String, Object> answers) {
		var unpaid = this.money.unpaid(caseNumber, instrument);
		var paid = answers.get("paidEuros");
		return (paid != null && new BigDecimal(paid.toString()).compareTo(unpaid) > 0)
				? List.of(FieldFault.of("paidEuros", "paysubsidy.fault.moreThanGranted", this.fmt.euros(unpaid)))
				: List.of();
	}

}
