package fi.polku.workshop.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.web.Refusal;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.migration.MovePlanView.StepRow;

import org.springframework.util.MultiValueMap;

/** A decision as the page's form sends it: of every step, what becomes of it. */
final class SentDecision {

	private SentDecision() {
	}

	/** Only what differs from the proposal is kept, so that it follows the model. */
	static MoveDecision of(MultiValueMap<String, String> sent, MovePlanView proposed) {
		var instructions = new ArrayList<Instruction>();
		Stream.concat(proposed.rows().stream(), proposed.others().stream())
			.filter((row) -> sent.containsKey("target." + row.source()))
			.forEach((row) -> decided(sent, row).ifPresent(instructions::add));
		return new MoveDecision(scope(sent.getFirst("scope")), Optional.ofNullable(sent.get("step")).orElse(List.of()),
				instructions);
	}

	private static Optional<Instruction> decided(MultiValueMap<String, String> sent, StepRow row) {
		var target = Optional.ofNullable(sent.getFirst("target." + row.source())).filter((it) -> !it.isEmpty());
		boolean trigger = row.waits() ? sent.containsKey("trigger." + row.source()) : row.updateTrigger();
		boolean isProposed = target.equals(Optional.ofNullable(row.target())) && trigger == row.updateTrigger();
		return isProposed ? Optional.empty()
				: Optional.of(new Instruction(row.source(), target.orElse(null), trigger && target.isPresent()));
	}

	private static Scope scope(String sent) {
		try {
			return (sent != null) ? Scope.valueOf(sent.toUpperCase(Locale.ROOT)) : Scope.NONE;
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("workshop.migration.scopeUnknown");
		}
	}

}
