package fi.polku.workshop.scenario;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tests kept with a model: what became of each, and a table to edit them in. */
@Controller
class ScenariosPage {

	private final ModelDrafts drafts;

	private final ScenarioRun run;

	private final DraftTabs tabs;

	private final CurrentUser user;

	ScenariosPage(ModelDrafts drafts, ScenarioRun run, DraftTabs tabs, CurrentUser user) {
		this.drafts = drafts;
		this.run = run;
		this.tabs = tabs;
		this.user = user;
	}

	@GetMapping("/workshop/drafts/{id}/tests")
	String show(@PathVariable UUID id, Model page) {
		var files = this.drafts.files(id);
		var results = this.run.of(files);
		this.tabs.show(page, id, "tests");
		page.addAttribute("results", results);
		page.addAttribute("tables", ScenarioTables.of(files, results));
		page.addAttribute("isDecision", files.isDecision());
		return "workshop/tests";
	}

	@PostMapping("/workshop/drafts/{id}/tests/{decision}")
	String save(@PathVariable UUID id, @PathVariable String decision, @RequestParam int revision,
			@RequestParam Map<String, String> sent, RedirectAttributes next) {
		var files = this.drafts.files(id);
		var table = DecisionTables.of(files)
			.stream()
			.filter((one) -> one.id().equals(decision))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("workshop.replay.unknown"));
		var all = Scenarios.of(files);
		var edited = new ScenarioForm(sent, table).scenarios(ScenarioTables.ofDecision(all, decision, files));
		var kept = Stream
			.concat(all.all().stream().filter((one) -> !ScenarioTables.isOf(one, decision, files)), edited.stream())
			.toList();
		this.drafts.save(id, revision,
				new ModelFiles(files.model(), List.of(new Scenarios(kept, all.routes()).asFile(files.model()))),
				this.user.get());
		Flash.success(next, "workshop.tests.saved");
		return "redirect:/workshop/drafts/" + id + "/tests";
	}

	@PostMapping("/workshop/drafts/{id}/tests")
	String saveRoutes(@PathVariable UUID id, @RequestParam int revision, @RequestParam Map<String, String> sent,
			RedirectAttributes next) {
		var files = this.drafts.files(id);
		var edited = new Scenarios(Scenarios.of(files).all(), RouteForm.routes(sent));
		this.drafts.save(id, revision, new ModelFiles(files.model(), List.of(edited.asFile(files.model()))),
				this.user.get());
		Flash.success(next, "workshop.tests.saved");
		return "redirect:/workshop/drafts/" + id + "/tests";
	}

	@GetMapping("/api/drafts/{id}/tests")
	@ResponseBody
	@Operation(summary = "runs the tests kept with the draft and tells what became of each")
	ScenarioResults results(@PathVariable UUID id) {
		return this.run.of(this.drafts.files(id));
	}

}
