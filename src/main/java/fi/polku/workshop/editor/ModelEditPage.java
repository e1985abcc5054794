package fi.polku.workshop.editor;

import java.util.UUID;

import fi.polku.web.DrawingPolicy;
import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.draft.ModelDrafts;
import jakarta.servlet.http.HttpServletResponse;

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

	ModelEditPage(ModelDrafts drafts, DraftTabs tabs, EditorWords words, BuildingBlocks blocks) {
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

}
