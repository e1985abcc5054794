package fi.polku.money;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The grants of a form of support in a year, by case; a lead frees what will not be paid.
 */
@Controller
class GrantsPage {

	private static final int LONGEST = 500;

	private final GrantLines lines;

	private final MoneyReading reading;

	private final FreeGrant freeing;

	private final Trail trail;

	private final CurrentUser user;

	GrantsPage(GrantLines lines, MoneyReading reading, FreeGrant freeing, Trail trail, CurrentUser user) {
		this.lines = lines;
		this.reading = reading;
		this.freeing = freeing;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping("/money/{instrument}")
	String show(@PathVariable String instrument, @RequestParam(required = false) Integer year, Model page) {
		var chosen = Instrument.of(instrument).orElseThrow(() -> Refusal.notFound("money.grant.unknown"));
		var reader = this.user.get();
		int of = this.reading.year(year);
		var grants = this.lines.of(MoneyPolicy.organisationOf(reader), chosen, of);
		this.trail.asked("figure.money", "audit", instrument + " " + of,
				grants.stream().map((one) -> new CaseNumber(one.caseNumber())).distinct().toList());
		page.addAttribute("instrument", instrument);
		page.addAttribute("year", of);
		page.addAttribute("today", this.reading.today());
		page.addAttribute("grants", grants);
		page.addAttribute("organisation", MoneyPolicy.sets(reader) ? reader.organisation() : null);
		return "money/grants";
	}

	@PostMapping("/money/grants/{id}/free")
	String free(@PathVariable long id, @RequestParam String instrument, @RequestParam Integer year,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
		var back = "redirect:/money/"
				+ Instrument.of(instrument).orElseThrow(() -> Refusal.notFound("money.grant.unknown")).code() + "?year="
				+ this.reading.year(year);
		if (reason.isBlank() || reason.length() > LONGEST) {
			Flash.fault(next, "money.fault.reason");
			return back;
		}
		this.freeing.free(id, reason, this.user.get());
		Flash.success(next, "money.freed");
		return back;
	}

}
