package fi.polku.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What will be erased, what is held back, what the last runs did. */
@Controller
class RetentionPage {

	static final List<String> REASONS = List.of("litigation", "complaint", "claim", "investigation");

	private static final int LONGEST = 500;

	private static final int MOST_YEARS = 10;

	private final ComingErasures coming;

	private final OpenRequests requests;

	private final DueBeside beside;

	private final Holds holds;

	private final NightlyErasure erasure;

	private final CurrentUser user;

	private final Clock clock;

	RetentionPage(ComingErasures coming, OpenRequests requests, DueBeside beside, Holds holds, NightlyErasure erasure,
			CurrentUser user, Clock clock) {
		this.requests = requests;
		this.beside = beside;
		this.coming = coming;
		this.holds = holds;
		this.erasure = erasure;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping("/retention")
	String show(Model page) {
		var reader = this.user.get();
		var lead = RetentionPolicy.decides(reader);
		var cases = this.coming.cases(reader);
		page.addAttribute("days", this.coming.daysShown());
		page.addAttribute("months", this.coming.months(reader));
		page.addAttribute("cases", cases);
		page.addAttribute("more", cases.size() == ComingErasures.SHOWN);
		page.addAttribute("lead", lead);
		var open = this.requests.of(reader);
		page.addAttribute("requests", open);
		page.addAttribute("hidden", open.stream().anyMatch((one) -> one.name() == null));
		page.addAttribute("alone", this.beside.withoutCases());
		page.addAttribute("joint", this.beside.jointRecords(reader));
		page.addAttribute("holds", lead ? this.holds.shown(reader) : List.of());
		page.addAttribute("runs", this.coming.runs());
		page.addAttribute("faults", this.coming.faults());
		page.addAttribute("reasons", REASONS);
		page.addAttribute("today", Helsinki.today(this.clock));
		return "retention/retention";
	}

	@PostMapping("/retention/try")
	String dryRun(RedirectAttributes next) {
		var run = this.erasure.run(true, this.user.username());
		Flash.success(next, "retention.tried", run.cases(), run.clients(), run.failed());
		return "redirect:/retention";
	}

	@PostMapping("/retention/holds")
	String hold(@RequestParam("case") String number, @RequestParam String reason,
			@RequestParam(defaultValue = "") String words, @RequestParam String until, RedirectAttributes next) {
		if (!REASONS.contains(reason) || words.isBlank() || words.length() > LONGEST) {
			throw Refusal.badRequest("retention.fault.hold");
		}
		this.holds.hold(number(number), reason, words.strip(), day(until), this.user.get());
		Flash.success(next, "retention.held");
		return "redirect:/retention";
	}

	@PostMapping("/retention/holds/{id}")
	String release(@PathVariable UUID id, RedirectAttributes next) {
		this.holds.end(id, this.user.get());
		Flash.success(next, "retention.released");
		return "redirect:/retention";
	}

	private static CaseNumber number(String text) {
		try {
			return new CaseNumber(text);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.notFound("retention.fault.unknown");
		}
	}

	private LocalDate day(String text) {
		try {
			var day = LocalDate.parse(text);
			var today = Helsinki.today(this.clock);
			if (day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
				throw Refusal.badRequest("retention.fault.hold");
			}
			return day;
		}
		catch (DateTimeParseException ex) {
			throw Refusal.badRequest("retention.fault.hold");
		}
	}

}
