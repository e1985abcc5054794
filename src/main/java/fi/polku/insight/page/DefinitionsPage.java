package fi.polku.insight.page;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What each figure means; REST names the same definitions. */
@Controller
class DefinitionsPage implements InsightPage {

	/** Their words are the texts {@code insight.definition.<id>}. */
	static final List<String> DEFINITIONS = List.of("case", "period", "leadTime", "touchTime", "waitingTime",
			"stepTime", "flowEfficiency", "percentile", "medianWithOpen", "survival", "outcomes", "restrictedMean",
			"version", "wip", "littlesLaw", "ageing", "throughput", "takt", "flows", "bottlenecks", "variants",
			"rework", "handover", "batching", "dots", "map", "waitingCauses", "xmr", "workingTime", "deadline",
			"smallCells");

	@GetMapping("/insight/definitions")
	String show(Model model) {
		model.addAttribute("definitions", DEFINITIONS);
		return "insight/definitions";
	}

}
