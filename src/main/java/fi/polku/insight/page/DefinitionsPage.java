package fi.polku.insight.page;

import fi.polku.insight.FigurePolicy;
import java.util.List;

import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What each figure means; REST names the same definitions. */
@Controller
class DefinitionsPage implements InsightPage {

	/** Their words are the texts {@code insight.definition.<id>}. */
	static final List<String> DEFINITIONS = List.of("case", "period", "leadTime", "touchTime", "waitingTime",
			"stepTime", "flowEfficiency", "percentile", "medianWithOpen", "survival", "outcomes", "outcomesBy",
			"followUp", "restrictedMean", "logRank", "cox", "version", "wip", "littlesLaw", "ageing", "throughput",
			"takt", "flows", "bottlenecks", "variants", "rework", "handover", "batching", "dots", "map",
			"waitingCauses", "xmr", "workingTime", "deadline", "missedBy", "override", "smallCells");

	private final CurrentUser user;

	DefinitionsPage(CurrentUser user) {
		this.user = user;
	}

	@GetMapping("/insight/definitions")
	String show(Model model) {
		model.addAttribute("definitions", DEFINITIONS);
		model.addAttribute("checks", FigurePolicy.checks(this.user.get()));
		return "insight/definitions";
	}

}
