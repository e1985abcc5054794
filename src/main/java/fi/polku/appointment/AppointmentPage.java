package fi.polku.appointment;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Appointment;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Booking a meeting and giving it a new time. */
@Controller
@RequestMapping("/cases/{number}/appointments")
class AppointmentPage {

	private static final int UNPROCESSABLE = 422;

	private final AppointmentGate gate;

	private final Bookings bookings;

	private final Proposals proposals;

	private final AppointmentForms forms;

	private final Trail trail;

	private final CurrentUser user;

	AppointmentPage(AppointmentGate gate, Bookings bookings, Proposals proposals, AppointmentForms forms, Trail trail,
			CurrentUser user) {
		this.gate = gate;
		this.bookings = bookings;
		this.proposals = proposals;
		this.forms = forms;
		this.trail = trail;
		this.user = user;
	}

	/**
	 * An empty form.
	 * @param after a meeting that was not held, whose place and purpose the new one has
	 * @param at a free time that was chosen
	 */
	@GetMapping("/new")
	String ask(@PathVariable CaseNumber number, @RequestParam(required = false) UUID after,
			@RequestParam(defaultValue = "") String at, Model model) {
		this.gate.mayBook(number);
		var asked = (after != null) ? Asked.of(this.gate.own(number, after), false)
				: this.proposals.first(this.user.username());
		return form(number, at.isEmpty() ? asked : asked.at(at), null, List.of(), model);
	}

	@PostMapping("/new")
	String book(@PathVariable CaseNumber number, Asked asked, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		this.gate.mayBook(number);
		return answer(this.bookings.book(number, asked, this.user.get()), number, asked, null, model, response, next);
	}

	@GetMapping("/{id}/move")
	String askTime(@PathVariable CaseNumber number, @PathVariable UUID id, @RequestParam(defaultValue = "") String at,
			Model model) {
		var it = this.gate.open(number, id);
		var asked = Asked.of(it, true);
		return form(number, at.isEmpty() ? asked : asked.at(at), it, List.of(), model);
	}

	@PostMapping("/{id}/move")
	String move(@PathVariable CaseNumber number, @PathVariable UUID id, Asked asked, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		this.gate.mayBook(number);
		var it = this.gate.open(number, id);
		return answer(this.bookings.move(it, asked), number, asked, it, model, response, next);
	}

	private String answer(Outcome outcome, CaseNumber number, Asked asked, Appointment moved, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		if (outcome instanceof Outcome.Gone) {
			throw Refusal.conflict("appointment.refused.gone");
		}
		if (outcome instanceof Outcome.Done) {
			Flash.success(next, (moved != null) ? "appointment.done.moved" : "appointment.done.booked");
			return "redirect:" + this.gate.fileOf(number);
		}
		response.setStatus(UNPROCESSABLE);
		if (outcome instanceof Outcome.Warned warned) {
			model.addAttribute("warnedOf", asked.warnedOf());
			return form(number, asked, moved, warned.warnings(), model);
		}
		return form(number, asked, moved, ((Outcome.Faulty) outcome).faults(), model);
	}

	private String form(CaseNumber number, Asked asked, Appointment moved, List<Remark> remarks, Model model) {
		this.trail.seen("appointment.shown", "guidance", List.of(number));
		var holder = (moved != null) ? moved.heldBy() : this.user.username();
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("file", this.gate.fileOf(number));
		model.addAttribute("here",
				"/cases/" + number + "/appointments/" + ((moved != null) ? moved.id() + "/move" : "new"));
		model.addAttribute("moved", moved);
		model.addAttribute("who", this.proposals.who(number));
		model.addAttribute("free", this.proposals.free(holder));
		model.addAttribute("fields", this.forms.fields(asked, remarks));
		return "appointment/form";
	}

}
