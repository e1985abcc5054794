package fi.polku.workshop.operation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import fi.polku.calendar.Helsinki;
import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.workshop.operation.ModelStop.Ordered;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops a model or one of its versions, now or at an instant, and lets it go on. */
@Controller
@RequestMapping("/workshop/models/{model}/stopping")
class ModelStopPage {

	private final ModelStopping stopping;

	private final ModelStops stops;

	private final StopReach reach;

	private final Models models;

	private final CurrentUser user;

	ModelStopPage(ModelStopping stopping, ModelStops stops, StopReach reach, Models models, CurrentUser user) {
		this.stopping = stopping;
		this.stops = stops;
		this.reach = reach;
		this.models = models;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable String model, Locale locale, Model page) {
		var versions = this.stopping.versions(model, null);
		if (versions.isEmpty()) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		page.addAttribute("model", model);
		page.addAttribute("name", this.models.of(versions.get(0).getId(), locale).name());
		page.addAttribute("versions", this.reach.of(versions));
		page.addAttribute("callers", this.reach.callers(model, locale));
		page.addAttribute("stops", this.stops.of(model));
		return "workshop/stopping";
	}

	@PostMapping
	String order(@PathVariable String model, @RequestParam(required = false) Integer version, @RequestParam String what,
			@RequestParam(defaultValue = "") String at, @RequestParam String reason, RedirectAttributes next) {
		if (!List.of("stopAll", "stopNew", "resume").contains(what)) {
			throw Refusal.badRequest("workshop.stop.what.unknown");
		}
		var when = instant(at);
		this.stopping.order(model, new Ordered(version, !"resume".equals(what), "stopAll".equals(what), when, reason),
				this.user.get());
		Flash.success(next, (when != null) ? "workshop.stop.ordered" : "workshop.stop.done." + what);
		return "redirect:/workshop/models/" + model + "/stopping";
	}

	@PostMapping("/{id}/drop")
	String drop(@PathVariable String model, @PathVariable long id, @RequestParam String reason,
			RedirectAttributes next) {
		this.stopping.drop(model, id, reason, this.user.get());
		Flash.success(next, "workshop.stop.dropped");
		return "redirect:/workshop/models/" + model + "/stopping";
	}

	private static Instant instant(String at) {
		if (at.isBlank()) {
			return null;
		}
		try {
			return LocalDateTime.parse(at).atZone(Helsinki.ZONE).toInstant();
		}
		catch (DateTimeException ex) {
			throw Refusal.badRequest("workshop.stop.at.fault");
		}
	}

}
