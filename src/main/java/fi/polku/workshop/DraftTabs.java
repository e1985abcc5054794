package fi.polku.workshop;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.web.Tab;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.draft.ModelNames;
import fi.polku.workshop.scenario.ScenarioRun;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of one draft, each under an address of its own. */
@Component
public class DraftTabs {

	private static final List<String> PAGES = List.of("", "edit", "letters", "changes", "cases", "replay", "tests",
			"saves");

	private static final List<String> ABOUT_CASES = List.of("letters", "cases");

	private static final List<String> ABOUT_DECISIONS = List.of("replay");

	private final MessageSource texts;

	private final ModelDrafts drafts;

	private final ScenarioRun tests;

	DraftTabs(MessageSource texts, ModelDrafts drafts, ScenarioRun tests) {
		this.texts = texts;
		this.drafts = drafts;
		this.tests = tests;
	}

	/**
	 * Gives a page of a draft what stands at its top: the draft, its tabs, what its model
	 * is called.
	 * @param current the last part of the page's address, "" for the draft itself
	 */
	public Draft show(Model page, UUID id, String current) {
		var draft = this.drafts.get(id);
		page.addAttribute("draft", draft);
		page.addAttribute("tabs", of(id, current));
		page.addAttribute("modelName", ModelNames.of(this.drafts.files(id), LocaleContextHolder.getLocale()).name());
		return draft;
	}

	/**
	 * The tabs.
	 * @param current the last part of the page's address, "" for the draft itself
	 */
	public List<Tab> of(UUID draft, String current) {
		var files = this.drafts.files(draft);
		return PAGES.stream()
			.filter((page) -> !(files.isDecision() ? ABOUT_CASES : ABOUT_DECISIONS).contains(page))
			.map((page) -> new Tab("tests".equals(page) ? tests(files) : text(page.isEmpty() ? "draft" : page),
					Stream.of("/workshop/drafts/" + draft, page)
						.filter((part) -> !part.isEmpty())
						.reduce((one, other) -> one + "/" + other)
						.orElseThrow(),
					null, page.equals(current)))
			.toList();
	}

	/** Says how many of the tests fail. */
	private String tests(ModelFiles files) {
		var results = this.tests.of(files);
		var failing = results.total() - results.passed();
		return (failing == 0) ? text("tests") : text("tests.failing", failing);
	}

	private String text(String name, Object... arguments) {
		return this.texts.getMessage("workshop.tab." + name, arguments, LocaleContextHolder.getLocale());
	}

}
