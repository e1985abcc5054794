package fi.polku.workshop.operation;

import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.workshop.operation.ModelStop.Ordered;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stopping models, for programs. */
@RestController
@RequestMapping("/api/models/{model}/stops")
class ModelStopApi {

	private final ModelStopping stopping;

	private final ModelStops stops;

	private final CurrentUser user;

	ModelStopApi(ModelStopping stopping, ModelStops stops, CurrentUser user) {
		this.stopping = stopping;
		this.stops = stops;
		this.user = user;
	}

	@GetMapping
	@Operation(summary = "when a model was stopped and let go on, and what is ordered for later, the newest first")
	List<ModelStop> all(@PathVariable String model) {
		return this.stops.of(model);
	}

	@PostMapping
	@Operation(
			summary = "stops a version (or all), with its open cases or for new ones only, or lets it go on; now or at an instant")
	List<ModelStop> order(@PathVariable String model, @RequestBody Ordered ordered) {
		this.stopping.order(model, ordered, this.user.get());
		return all(model);
	}

}
