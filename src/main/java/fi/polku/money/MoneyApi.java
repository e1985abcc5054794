package fi.polku.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import fi.polku.web.Refusal.FieldFault;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The money of the instruments for programs; euros with cents. */
@RestController
@RequestMapping("/api/money")
class MoneyApi {

	private final MoneyReading reading;

	private final SetBudget budget;

	private final CurrentUser user;

	private final MessageSource texts;

	MoneyApi(MoneyReading reading, SetBudget budget, CurrentUser user, MessageSource texts) {
		this.reading = reading;
		this.budget = budget;
		this.user = user;
		this.texts = texts;
	}

	@GetMapping
	@Operation(summary = "what each instrument has, has granted, paid and left in a year")
	List<Told> all(@RequestParam(required = false) Integer year) {
		return this.reading.of(this.reading.year(year)).stream().map(Told::of).toList();
	}

	@PutMapping("/{instrument}/{year}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "sets the money of the reader's organisation for an instrument in a year")
	void set(@PathVariable String instrument, @PathVariable int year, @RequestBody Amount amount, Locale locale) {
		var wanted = new NewBudget(instrument, year, amount.euros(), amount.reason());
		var faults = wanted.faults();
		if (!faults.isEmpty()) {
			throw Refusal.unprocessable(faults.stream()
				.map((field) -> new FieldFault(field, this.texts.getMessage("money.fault." + field, null, locale)))
				.toList(), "money.fault");
		}
		this.budget.set(wanted.of(), year, wanted.amount(), amount.reason(), this.user.get());
	}

	/** The amount as sent, and on what decision it rests. */
	record Amount(String euros, String reason) {
	}

	/**
	 * A line.
	 *
	 * @param budget null where none is recorded
	 * @param paid null where others pay and nobody has noted it
	 * @param left negative where more was granted than there is; null without a budget
	 */
	record Told(String organisation, String instrument, BigDecimal budget, BigDecimal granted, BigDecimal reserved,
			BigDecimal paid, BigDecimal left) {

		static Told of(MoneyLine line) {
			return new Told(line.organisation(), line.instrument(), line.budget(), line.granted(), line.reserved(),
					line.paid(), line.left());
		}

	}

}
