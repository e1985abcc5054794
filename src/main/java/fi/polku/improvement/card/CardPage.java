package fi.polku.improvement.card;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The board of improvements, a card, and its form. */
@Controller
@RequestMapping("/improvements")
class CardPage {

	private final Cards cards;

	private final CardView view;

	private final Models models;

	private final CardEffect effect;

	private final Baselines baselines;

	private final CardReports reports;

	private final CardFields fields;

	private final CurrentUser user;

	CardPage(Cards cards, CardView view, Models models, CardEffect effect, Baselines baselines, CardReports reports,
			CardFields fields, CurrentUser user) {
		this.cards = cards;
		this.view = view;
		this.models = models;
		this.effect = effect;
		this.baselines = baselines;
		this.reports = reports;
		this.fields = fields;
		this.user = user;
	}

	@GetMapping
	String board(Model page) {
		var all = this.cards.all();
		var columns = new LinkedHashMap<Stage, Object>();
		Arrays.stream(Stage.values())
			.forEach((stage) -> columns.put(stage, all.stream().filter((card) -> card.stage() == stage).toList()));
		page.addAttribute("columns", columns);
		page.addAttribute("view", this.view);
		return "improvement/card/board";
	}

	@PostMapping
	String begin(@RequestParam(required = false) Long waste, @RequestParam(required = false) String model,
			@RequestParam(required = false) String element, RedirectAttributes next) {
		long id = (waste != null) ? this.cards.beginFrom(waste, this.user.get()) : beginAbout(model, element);
		Flash.success(next, "improvement.card.begun");
		return "redirect:/improvements/" + id + "/edit";
	}

	private long beginAbout(String key, String element) {
		var model = this.models.find((key != null) ? key : "", LocaleContextHolder.getLocale())
			.orElseThrow(() -> Refusal.notFound("improvement.unknown"));
		if (element == null || element.isBlank()) {
			return this.cards.beginAbout(model.key(), null, model.name(), this.user.get());
		}
		var of = model.element(element).orElseThrow(() -> Refusal.notFound("improvement.unknown")).id();
		return this.cards.beginAbout(model.key(), of, model.called(of).orElse(model.name()), this.user.get());
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, Model page) {
		var card = this.cards.get(id);
		page.addAttribute("card", card);
		page.addAttribute("place", this.view.place(card));
		page.addAttribute("effect", this.effect.of(card));
		page.addAttribute("change", this.effect.change(card).orElse(null));
		page.addAttribute("now", this.baselines.now(card.model(), card.element()).orElse(null));
		page.addAttribute("reports", this.reports.of(id));
		page.addAttribute("history", this.fields.history(id));
		page.addAttribute("view", this.view);
		return "improvement/card/card";
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable long id, Model page) {
		var card = this.cards.get(id);
		return form(card, card.revision(), card.stage(), card.values(), Map.of(), page);
	}

	@PostMapping("/{id}/edit")
	String save(@PathVariable long id, @RequestParam int revision, @RequestParam("stage") String code,
			@RequestParam Map<String, String> written, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		var stage = Stage.of(code).orElseThrow(() -> Refusal.badRequest("improvement.unknown"));
		var faults = CardFaults.of(written);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return form(this.cards.get(id), revision, stage, written, faults, page);
		}
		this.cards.save(id, revision, stage, written, this.user.get());
		Flash.success(next, "improvement.card.saved");
		return "redirect:/improvements/" + id;
	}

	private String form(Card card, int revision, Stage stage, Map<String, String> values, Map<String, String> faults,
			Model page) {
		page.addAttribute("card", card);
		page.addAttribute("place", this.view.place(card));
		page.addAttribute("revision", revision);
		page.addAttribute("stage", stage);
		page.addAttribute("stages", Stage.values());
		page.addAttribute("fields", this.view.fields(card, values, faults));
		return "improvement/card/edit";
	}

}
