package fi.polku.money;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A lead notes what the authority has paid of a pay subsidy. */
@Controller
class PaymentPage {

	private final NotePayment payments;

	private final MoneyReading reading;

	private final CurrentUser user;

	private final Fmt fmt;

	PaymentPage(NotePayment payments, MoneyReading reading, CurrentUser user, Fmt fmt) {
		this.payments = payments;
		this.reading = reading;
		this.user = user;
		this.fmt = fmt;
	}

	@PostMapping("/money/grants/{id}/paid")
	String paid(@PathVariable long id, @RequestParam Integer year, NewPayment sent, RedirectAttributes next) {
		var back = "redirect:/money/" + Instrument.PAY_SUBSIDY.code() + "?year=" + this.reading.year(year);
		var on = sent.on(this.reading.today());
		var euros = sent.euros();
		if (on.isEmpty() || euros.isEmpty()) {
			Flash.fault(next, on.isEmpty() ? "money.fault.paidOn" : "money.fault.paidEuros");
		}
		else if (this.payments.note(id, on.get(), euros.get(), this.user.get()) instanceof Payment.TooMuch much) {
			Flash.fault(next, "money.fault.tooMuch", this.fmt.euros(much.unpaid()));
		}
		else {
			Flash.success(next, "money.noted");
		}
		return back;
	}

}
