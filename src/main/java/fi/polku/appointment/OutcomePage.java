package fi.polku.appointment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.casefile.Appointment;
import fi.polku.process.CaseNumber;
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

/** Cancelling a meeting, and what became of one: held, or the client did not come. */
@Controller
@RequestMapping("/cases/{number}/appointments/{id}")
class OutcomePage {

	private static final Set<String> WAS = Set.of("held", "missed");

	private final AppointmentGate gate;

	private final Bookings bookings;

	private final AppointmentForms forms;

	private final Trail trail;

	OutcomePage(AppointmentGate gate, Bookings bookings, AppointmentForms forms, Trail trail) {
		this.gate = gate;
		this.bookings = bookings;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/cancel")
	String askReason(@PathVariable CaseNumber number, @PathVariable UUID id, Model model) {
		return form(this.gate.open(number, id), "", List.of(), model);
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable CaseNumber number, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		var it = this.gate.open(number, id);
		var outcome = this.bookings.cancel(it, reason);
		if (outcome instanceof Outcome.Faulty faulty) {
			response.setStatus(422);
			return form(it, reason, faulty.faults(), model);
		}
		return told(outcome, "cancelled", this.gate.fileOf(number), next);
	}

	/** Held or missed; after a missed one a new time is offered. */
	@PostMapping("/was")
	String was(@PathVariable CaseNumber number, @PathVariable UUID id, @RequestParam String was,
			RedirectAttributes next) {
		var it = this.gate.open(number, id);
		if (!WAS.contains(was)) {
			throw Refusal.badRequest("appointment.refused.none");
		}
		return told(this.bookings.was(it, was), was,
				"missed".equals(was) ? "/cases/" + number + "/appointments/new?after=" + id : this.gate.fileOf(number),
				next);
	}

	private String told(Outcome outcome, String what, String address, RedirectAttributes next) {
		if (!(outcome instanceof Outcome.Done)) {
			throw Refusal.conflict("appointment.refused.gone");
		}
		Flash.success(next, "appointment.done." + what);
		return "redirect:" + address;
	}

	private String form(Appointment it, String reason, List<Remark> remarks, Model model) {
		this.trail.seen("appointment.shown", "guidance", List.of(it.caseNumber()));
		model.addAttribute("here", "/cases/" + it.caseNumber() + "/appointments/" + it.id() + "/cancel");
		model.addAttribute("it", it);
		model.addAttribute("file", this.gate.fileOf(it.caseNumber()));
		model.addAttribute("fields", this.forms.reason(reason, remarks));
		return "appointment/cancel";
	}

}
