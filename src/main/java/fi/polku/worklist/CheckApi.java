package fi.polku.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the task list is what the engine holds; made anew where it is not. */
@RestController
@Tag(name = "work-items")
class CheckApi {

	private final WorkItemRows rows;

	CheckApi(WorkItemRows rows) {
		this.rows = rows;
	}

	@GetMapping("/api/work-items/check")
	@Operation(summary = "how many rows of the task list differ from the engine's tasks; 0 when all is well")
	Differences check() {
		return new Differences(this.rows.differences());
	}

	@PostMapping("/api/work-items/check")
	@Operation(summary = "makes the task list anew from the engine's tasks")
	Differences rebuild() {
		this.rows.rebuild();
		return check();
	}

	record Differences(int differences) {
	}

}
