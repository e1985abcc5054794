package fi.polku.worklist;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.FieldView;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button <em>Asiakas ei saapunut</em> of a meeting. */
@Controller
@RequestMapping("/tasks/{id}/no-show")
class NoShowPage {

	private final NoShows noShows;

	private final WorkItems items;

	private final Refusals refusals;

	private final FaultTexts faults;

	private final MessageSource texts;

	private final Trail trail;

	private final CurrentUser user;

	NoShowPage(NoShows noShows, WorkItems items, Refusals refusals, FaultTexts faults, MessageSource texts, Trail trail,
			CurrentUser user) {
		this.noShows = noShows;
		this.items = items;
		this.refusals = refusals;
		this.faults = faults;
		this.texts = texts;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String ask(@PathVariable String id, Model model, Locale locale) {
		var item = this.items.find(id, this.user.get(), locale)
			.orElseThrow(() -> this.refusals.of(new Outcome.Unknown()));
		this.noShows.whyNot(item, this.user.get()).ifPresent((outcome) -> {
			throw this.refusals.of(outcome);
		});
		var event = this.noShows.event(item);
		if (event.isPresent()) {
			return "redirect:/cases/" + item.caseNumber() + "/events/" + event.get();
		}
		return form(item, null, null, List.of(), model, locale);
	}

	@PostMapping
	String record(@PathVariable String id,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime newTime,
			@RequestParam(defaultValue = "") String place, Model model, HttpServletResponse response,
			RedirectAttributes next, Locale locale) {
		var time = (newTime != null) ? Helsinki.at(newTime.toLocalDate(), newTime.toLocalTime()) : null;
		var outcome = this.noShows.record(id, time, place.isBlank() ? null : place, this.user.get());
		if (outcome instanceof Outcome.Faulty faulty) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			var item = this.items.find(id, this.user.get(), locale).orElseThrow();
			return form(item, newTime, place, faulty.faults(), model, locale);
		}
		this.refusals.check(outcome);
		Flash.success(next, "worklist.noShow.saved");
		return "redirect:/tasks/" + id;
	}

	private String form(WorkItem item, LocalDateTime time, String place, List<FieldFault> wrong, Model model,
			Locale locale) {
		this.trail.seen("task.opened", "guidance", item.step(), new CaseNumber(item.caseNumber()));
		var newTime = FieldView.of("newTime", text("newTime", locale), "dateTime");
		newTime = (time != null) ? newTime.withValues(List.of(time.toString())) : newTime;
		newTime = wrong.isEmpty() ? newTime : newTime.withError(this.faults.of(wrong.get(0)));
		var where = FieldView.of("place", text("place", locale), "place");
		model.addAttribute("item", item);
		model.addAttribute("fields", List.of(newTime, (place != null) ? where.withValues(List.of(place)) : where));
		return "worklist/no-show";
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage("worklist.noShow." + key, null, locale);
	}

}
