package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.web.FieldText;
import fi.polku.worklist.WhatBecame.Became;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a task that somebody else was first with: who, and what one had typed. */
@Component
class OvertakenView {

	private final Drafts drafts;

	private final Models models;

	private final FormViews forms;

	private final FieldText text;

	OvertakenView(Drafts drafts, Models models, FormViews forms, FieldText text) {
		this.drafts = drafts;
		this.models = models;
		this.forms = forms;
		this.text = text;
	}

	/**
	 * Fills the page.
	 * @param typed what was just sent, or {@code null} for what was kept before
	 */
	String show(String id, Became became, Map<String, Object> typed, Person reader, Model model, Locale locale) {
		var element = this.models.of(became.definition(), locale).get(became.step());
		var answers = (typed != null) ? typed
				: this.drafts.find(id, reader.username()).map(Drafts.Draft::answers).orElse(Map.of());
		model.addAttribute("became", became);
		model.addAttribute("name", element.name());
		model.addAttribute("taskId", id);
		model.addAttribute("typed",
				this.forms.of(element.form(), answers, Map.of(), List.of())
					.stream()
					.filter((field) -> answers.containsKey(field.id()) && !String.join("", field.values()).isBlank())
					.map((field) -> field.label() + ": " + this.text.of(field))
					.collect(Collectors.joining("\n")));
		return "worklist/overtaken";
	}

}
