package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A task between colleagues, for programs: taken back, taken over, asked about. */
@RestController
@RequestMapping("/api/work-items/{id}")
@Tag(name = "work-items")
class ColleaguesApi {

	private final TakingBack back;

	private final TakingOver over;

	private final Questions questions;

	private final WorkItems items;

	private final Refusals refusals;

	private final Trail trail;

	private final CurrentUser user;

	ColleaguesApi(TakingBack back, TakingOver over, Questions questions, WorkItems items, Refusals refusals,
			Trail trail, CurrentUser user) {
		this.back = back;
		this.over = over;
		this.questions = questions;
		this.items = items;
		this.refusals = refusals;
		this.trail = trail;
		this.user = user;
	}

	@PostMapping("/take-back")
	@Operation(summary = "takes back a task that you completed, while nothing after it is done",
			description = "Answers with the id under which the task is open now; asked again, with the same. "
					+ "The answers become your draft, the deadline goes on as it was.")
	@ApiResponse(responseCode = "200", description = "open again under next")
	@ApiResponse(responseCode = "404", description = "no such task, or completed by another")
	@ApiResponse(responseCode = "409", description = "too late; detail says what has been done since")
	WorkItemsApi.Next takeBack(@PathVariable String id) {
		return next(this.back.takeBack(id, this.user.get()));
	}

	@PostMapping("/take-over")
	@Operation(summary = "takes a task from the colleague named, and from nobody else")
	@ApiResponse(responseCode = "200", description = "the task is yours")
	@ApiResponse(responseCode = "409", description = "another holds it, it is done, or a colleague was asked about it")
	WorkItemsApi.Next takeOver(@PathVariable String id, @RequestBody Holder holder) {
		return next(this.over.takeOver(id, holder.from(), this.user.get()));
	}

	@GetMapping("/questions")
	@Operation(summary = "the newest question asked of a colleague about the task, if there is one",
			description = "Its words are told to who asked, who was asked and whose task it is.")
	Map<String, List<Question>> newest(@PathVariable String id, Locale locale) {
		var reader = this.user.get();
		var item = this.items.find(id, reader, locale).orElseThrow(() -> this.refusals.of(new Outcome.Unknown()));
		var told = this.questions.of(id)
			.filter((it) -> it.isBetween(reader) || item.isInHandsOf(reader))
			.stream()
			.toList();
		if (!told.isEmpty()) {
			this.trail.seen("task.opened", "guidance", item.step(), new CaseNumber(item.caseNumber()));
		}
		return Map.of("questions", told);
	}

	@PostMapping("/questions")
	@Operation(summary = "asks a colleague; the task is theirs until they answer")
	@ApiResponse(responseCode = "200", description = "asked")
	@ApiResponse(responseCode = "409", description = "another holds it, it is done, or a question waits already")
	@ApiResponse(responseCode = "422",
			description = "no question, too long, or a colleague who could not take the task")
	WorkItemsApi.Next ask(@PathVariable String id, @RequestBody Asked asked) {
		return next(this.questions.ask(id, asked.colleague(), asked.question(), this.user.get()));
	}

	@PostMapping("/questions/answer")
	@Operation(summary = "answers the question asked of you; the task goes back to who asked")
	@ApiResponse(responseCode = "200", description = "answered")
	@ApiResponse(responseCode = "409", description = "no question of yours waits")
	@ApiResponse(responseCode = "422", description = "no answer, or too long")
	WorkItemsApi.Next answer(@PathVariable String id, @RequestBody Answered answered) {
		return next(this.questions.answer(id, answered.answer(), this.user.get()));
	}

	@PostMapping("/questions/withdraw")
	@Operation(summary = "takes the task back without an answer to your question")
	@ApiResponse(responseCode = "200", description = "yours again")
	@ApiResponse(responseCode = "409", description = "no question of yours waits")
	WorkItemsApi.Next withdraw(@PathVariable String id) {
		return next(this.questions.withdraw(id, this.user.get()));
	}

	private WorkItemsApi.Next next(Outcome outcome) {
		return new WorkItemsApi.Next(this.refusals.check(outcome));
	}

	/** Whom the caller has seen holding the task. */
	record Holder(@Schema(description = "user name of who holds it now") String from) {
	}

	/** A question to a colleague. */
	record Asked(@Schema(description = "user name") String colleague,
			@Schema(description = "up to 2,000 characters") String question) {
	}

	/** An answer to a question. */
	record Answered(@Schema(description = "up to 2,000 characters") String answer) {
	}

}
