package fi.polku.workshop.replay;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Refusal;
import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.change.AnswerWords;
import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.change.ReadTable;
import fi.polku.workshop.change.ReadTable.Column;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Decisions of a period asked again of a draft: how many and which would go elsewhere.
 */
@Controller
class ReplayPage {

	private final Replays replays;

	private final ModelDrafts drafts;

	private final DraftTabs tabs;

	private final LiveModels live;

	private final CurrentUser user;

	private final Clock clock;

	ReplayPage(Replays replays, ModelDrafts drafts, DraftTabs tabs, LiveModels live, CurrentUser user, Clock clock) {
		this.replays = replays;
		this.drafts = drafts;
		this.tabs = tabs;
		this.live = live;
		this.user = user;
		this.clock = clock;
	}

	@Costly
	@GetMapping("/workshop/drafts/{id}/replay")
	String show(@PathVariable UUID id, ReplayAsked asked, Model page, Locale locale) {
		this.tabs.show(page, id, "replay");
		var files = this.drafts.files(id);
		var tables = DecisionTables.of(files);
		page.addAttribute("tables", tables);
		if (!tables.isEmpty()) {
			var question = asked.question(tables.stream().map(ReadTable::id).toList(), Helsinki.today(this.clock));
			page.addAttribute("question", question);
			page.addAttribute("outputs", outputs(tables, question.decision()));
			if (asked.isComplete()) {
				page.addAttribute("seen", this.replays.of(files, question, this.user.get()));
				page.addAttribute("words", new OutcomeWords(files, question.decision(), locale.getLanguage(),
						new AnswerWords(this.live.newest(), locale.getLanguage())));
			}
		}
		return "workshop/replay";
	}

	@Costly
	@GetMapping("/api/drafts/{id}/replay")
	@ResponseBody
	@Operation(summary = "asks the draft again what was decided from a day to a day: how many would go elsewhere, "
			+ "and which cases as far as the reader may see them")
	ReplayTold replay(@PathVariable UUID id, ReplayAsked asked) {
		var files = this.drafts.files(id);
		var tables = DecisionTables.of(files);
		if (tables.isEmpty()) {
			throw Refusal.conflict("workshop.replay.none");
		}
		return ReplayTold.of(this.replays.of(files,
				asked.question(tables.stream().map(ReadTable::id).toList(), Helsinki.today(this.clock)),
				this.user.get()));
	}

	private static List<Column> outputs(List<ReadTable> tables, String decision) {
		return tables.stream()
			.filter((one) -> one.id().equals(decision))
			.flatMap((one) -> one.columns().stream())
			.filter((column) -> !column.isInput())
			.toList();
	}

}
