package fi.polku.workshop.editor;

import java.util.Map;
import java.util.UUID;

import fi.polku.web.DrawingPolicy;
import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.change.AnswerWords;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page on which a draft is edited, and what there is to draw with. */
@Controller
class ModelEditPage {

	private final ModelDrafts drafts;

	private final DraftTabs tabs;

	private final EditorWords words;

	private final BuildingBlocks blocks;

	private final LiveModels live;

	ModelEditPage(ModelDrafts drafts, DraftTabs tabs, EditorWords words, BuildingBlocks blocks, LiveModels live) {
		this.live = live;
		this.drafts = drafts;
		this.tabs = tabs;
		this.words = words;
		this.blocks = blocks;
	}

	@GetMapping("/workshop/drafts/{id}/edit")
	String edit(@PathVariable UUID id, Model page, HttpServletResponse response) {
		DrawingPolicy.allow(response);
		this.tabs.show(page, id, "edit");
		page.addAttribute("words", this.words.json());
		return "workshop/edit";
	}

	@GetMapping("/workshop/drafts/{id}/blocks")
	@ResponseBody
	BuildingBlocks.All blocks(@PathVariable UUID id) {
		return this.blocks.of(this.drafts.get(id).model());
	}

	/** What forms call the codes that a table's cells hold, by variable and code. */
	@GetMapping("/workshop/drafts/{id}/codes")
	@ResponseBody
	Map<String, Map<String, String>> codes(@PathVariable UUID id) {
		this.drafts.get(id);
		return new AnswerWords(this.live.newest(), LocaleContextHolder.getLocale().getLanguage()).byVariable();
	}

}
