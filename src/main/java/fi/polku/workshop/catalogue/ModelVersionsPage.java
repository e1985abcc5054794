package fi.polku.workshop.catalogue;

import java.util.List;
import java.util.Locale;

import fi.polku.process.Models;
import fi.polku.process.ShippedModels;
import fi.polku.web.Refusal;
import fi.polku.workshop.ModelFaultWords;
import fi.polku.workshop.draft.DraftsUnderWay;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelNames;
import fi.polku.workshop.operation.AutomaticSteps;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One model: its versions, one of them as a picture and in words, its drafts. */
@Controller
@RequestMapping("/workshop/models/{model}")
class ModelVersionsPage {

	private final Versions versions;

	private final LiveFaults faults;

	private final LiveModels live;

	private final DraftsUnderWay drafts;

	private final Models models;

	private final Outline outline;

	private final ShippedModels shipped;

	private final ModelFaultWords words;

	private final AutomaticSteps automatic;

	ModelVersionsPage(Versions versions, LiveFaults faults, LiveModels live, DraftsUnderWay drafts, Models models,
			Outline outline, ShippedModels shipped, ModelFaultWords words, AutomaticSteps automatic) {
		this.versions = versions;
		this.faults = faults;
		this.live = live;
		this.drafts = drafts;
		this.models = models;
		this.outline = outline;
		this.shipped = shipped;
		this.words = words;
		this.automatic = automatic;
	}

	@GetMapping
	String show(@PathVariable String model, @RequestParam(required = false) Integer version, Locale locale,
			Model page) {
		var all = this.versions.of(model);
		var chosen = chosen(all, version);
		page.addAttribute("model", model);
		page.addAttribute("versions", all);
		page.addAttribute("chosen", chosen);
		page.addAttribute("name", ModelNames.of(this.live.of(model, chosen.deployment()), locale).name());
		page.addAttribute("drafts", this.drafts.of(model));
		page.addAttribute("conflict", this.shipped.conflicts().contains(model));
		page.addAttribute("faults", faults(model));
		page.addAttribute("cases", all.stream().mapToLong(ModelVersion::cases).sum());
		draw(chosen, locale, page);
		return "workshop/model";
	}

	@GetMapping(value = "/versions/{version}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<byte[]> picture(@PathVariable String model, @PathVariable int version, Locale locale) {
		var chosen = chosen(this.versions.of(model), version);
		if (chosen.decision()) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		return ResponseEntity.ok(this.models.drawing(chosen.definition(), locale));
	}

	private void draw(ModelVersion chosen, Locale locale, Model page) {
		var steps = this.versions.steps(chosen);
		if (chosen.decision()) {
			page.addAttribute("tables", DecisionTables.of(this.live.of(chosen.model(), chosen.deployment()), locale));
			return;
		}
		page.addAttribute("outline", this.outline.of(chosen.definition(), steps, locale));
		page.addAttribute("marks", StepMarks.of(steps));
		page.addAttribute("automatic", this.automatic.of(chosen.definition(), locale));
	}

	private List<ModelFaultWords.Told> faults(String model) {
		var newest = this.versions.all().values().stream().map((one) -> one.get(0)).toList();
		return this.words.of(this.faults.of(newest).getOrDefault(model, List.of()));
	}

	private static ModelVersion chosen(List<ModelVersion> all, Integer version) {
		return all.stream()
			.filter((one) -> version == null || one.version() == version)
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("workshop.model.unknown"));
	}

}
