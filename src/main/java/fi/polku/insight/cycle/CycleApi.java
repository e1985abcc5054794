package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long things take and who held the ball, for programs. */
@RestController
@RequestMapping("/api/insight")
class CycleApi {

	private final CycleFigures figures;

	private final AskedFigures asked;

	private final CurrentUser user;

	CycleApi(CycleFigures figures, AskedFigures asked, CurrentUser user) {
		this.figures = figures;
		this.asked = asked;
		this.user = user;
	}

	@GetMapping("/lead-times")
	@Operation(summary = "how long cases last, of the ended alone and with the open; work, waiting, histogram, months")
	CycleTimes leadTimes(@ParameterObject CaseFilter filter,
			@Parameter(description = "segment, area, team, programme, version or month: also in groups") @RequestParam(
					required = false) String by) {
		this.asked.figure("figure.leadTimes", filter);
		return this.figures.cycleTimes(filter, by(by), this.user.get());
	}

	@GetMapping("/steps")
	@Operation(
			summary = "how long each step takes from when it is ready to its end, and who held the ball meanwhile; with period=ended of the runs that ended in the days, with period=open of those under way then")
	StepsOfCases steps(@ParameterObject CaseFilter filter,
			@Parameter(description = "segment, area, team, programme, version or month: also in groups") @RequestParam(
					required = false) String by,
			@Parameter(description = "median, mean, p90, count, open, share or waiting; the most first") @RequestParam(
					required = false) String sort,
			@Parameter(description = "human, wait or automatic, also several; left out: all") @RequestParam(
					required = false) List<String> kind) {
		this.asked.figure("figure.steps", filter);
		return this.figures.steps(filter, StepsAsked.of(by, sort, kind), this.user.get());
	}

	@GetMapping("/waiting")
	@Operation(summary = "what cases waited for: by who held the ball, by month, and why work that was ready waited")
	WaitingTimes waiting(@ParameterObject CaseFilter filter) {
		this.asked.figure("figure.waiting", filter);
		return this.figures.waiting(filter, this.user.get());
	}

	/** Refused where there is no such group. */
	static By by(String code) {
		return choice(By.values(), "by", code);
	}

	/** Refused where there is no such order. */
	static StepOrder order(String code) {
		var order = choice(StepOrder.values(), "sort", code);
		return (order != null) ? order : StepOrder.MEDIAN;
	}

	private static <T extends Enum<T>> T choice(T[] all, String name, String code) {
		if (code == null || code.isBlank()) {
			return null;
		}
		return Arrays.stream(all)
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(code))
			.findFirst()
			.orElseThrow(() -> Refusal.badRequest("insight.filter.choice", name, code,
					String.join(", ", Arrays.stream(all).map((one) -> one.name().toLowerCase(Locale.ROOT)).toList())));
	}

}
