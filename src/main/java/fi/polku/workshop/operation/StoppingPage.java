package fi.polku.workshop.operation;

import java.util.List;

import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops an automatic step of a version, or lets it go on; with a reason. */
@Controller
@RequestMapping("/workshop/models/{model}/versions/{version}")
class StoppingPage {

	private final AutomaticSteps steps;

	private final RepositoryService repository;

	StoppingPage(AutomaticSteps steps, RepositoryService repository) {
		this.steps = steps;
		this.repository = repository;
	}

	@PostMapping("/stop")
	String stop(@PathVariable String model, @PathVariable int version, @RequestParam String step,
			@RequestParam String reason, RedirectAttributes next) {
		turn(model, version, step, true, reason);
		Flash.success(next, "workshop.operation.stopped");
		return back(model, version);
	}

	@PostMapping("/resume")
	String resume(@PathVariable String model, @PathVariable int version, @RequestParam String step,
			@RequestParam String reason, RedirectAttributes next) {
		turn(model, version, step, false, reason);
		Flash.success(next, "workshop.operation.resumed");
		return back(model, version);
	}

	private void turn(String model, int version, String step, boolean stop, String reason) {
		if (reason.isBlank()) {
			throw Refusal.badRequest("workshop.operation.noReason");
		}
		if (version < 1) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(model)
			.processDefinitionVersion(version)
			.singleResult();
		if (definition != null && definition.isSuspended()) {
			throw Refusal.unprocessable(List.of(), "workshop.stop.already");
		}
		if (definition == null || !this.steps.turn(definition.getId(), step, stop, reason.strip())) {
			throw Refusal.notFound("workshop.model.unknown");
		}
	}

	private static String back(String model, int version) {
		return "redirect:/workshop/models/" + model + "?version=" + version + "#automatic";
	}

}
