package fi.polku.trail;

import java.time.DateTimeException;
import java.time.LocalDate;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Who did and saw what, for auditors and administrators. */
@Controller
class TrailPage {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2999;

	static final int SIZE = 100;

	private final TrailReading reading;

	private final CurrentUser user;

	TrailPage(TrailReading reading, CurrentUser user) {
		this.reading = reading;
		this.user = user;
	}

	@GetMapping("/trail")
	String show(@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String user,
			@RequestParam(name = "case", defaultValue = "") String caseNumber,
			@RequestParam(required = false) Long before, Model model) {
		var rows = this.reading.read(
				new TrailFilter(day(day), user.isBlank() ? null : user.strip(), number(caseNumber), before), SIZE + 1);
		var shown = rows.subList(0, Math.min(SIZE, rows.size()));
		var here = UriComponentsBuilder.fromPath("/trail")
			.queryParam("day", day)
			.queryParam("user", user)
			.queryParam("case", caseNumber);
		model.addAttribute("rows", shown);
		model.addAttribute("size", SIZE);
		model.addAttribute("day", day);
		model.addAttribute("username", user);
		model.addAttribute("caseNumber", caseNumber);
		model.addAttribute("linked", TrailAccess.opensCases(this.user.get()));
		model.addAttribute("first", (before != null) ? here.cloneBuilder().build().toUriString() : null);
		model.addAttribute("next", (rows.size() > SIZE)
				? here.cloneBuilder().queryParam("before", shown.get(SIZE - 1).id()).build().toUriString() : null);
		return "trail/trail";
	}

	private static LocalDate day(String text) {
		try {
			var day = text.isBlank() ? null : LocalDate.parse(text);
			if (day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// told below
		}
		throw Refusal.badRequest("web.problem.value", "day");
	}

	private static CaseNumber number(String text) {
		try {
			return text.isBlank() ? null : new CaseNumber(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("trail.fault.case");
		}
	}

}
