package fi.polku.paysubsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import fi.polku.money.Grant;
import fi.polku.money.Instrument;
import fi.polku.money.Money;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** The year's money for pay subsidies and what has been granted of it. */
@Component
class SubsidyFunds {

	private final Money money;

	SubsidyFunds(Money money) {
		this.money = money;
	}

	/** Whole euros left; empty where no budget is recorded. */
	Optional<Long> left(CaseNumber caseNumber, LocalDate on) {
		return this.money.left(caseNumber, Instrument.PAY_SUBSIDY, on)
			.map((euros) -> euros.setScale(0, RoundingMode.FLOOR).longValueExact());
	}

	/** Counts the run's grant once: the authority has decided, whatever is left. */
	void granted(CaseNumber caseNumber, String run, LocalDate on, BigDecimal euros) {
		this.money.reserve(new Grant(caseNumber, Instrument.PAY_SUBSIDY, run, on, euros, true));
	}

}
