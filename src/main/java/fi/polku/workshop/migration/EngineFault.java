package fi.polku.workshop.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.web.Overtaken;
import fi.polku.workshop.migration.MoveRoute.StepFault;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationReport;

/** The engine's objections to a migration by what we call them. */
final class EngineFault {

	/** Parts of the engine's sentences, the first that is found counts. */
	private static final Map<String, String> CODES = new LinkedHashMap<>();

	static {
		CODES.put("Source activity '", "noSource");
		CODES.put("Target activity is not async", "waitingJob");
		CODES.put("ransition instance", "waitingJob");
		CODES.put("does not exist", "noTarget");
		CODES.put("incompatible types", "type");
		CODES.put("not of the same type", "eventType");
		CODES.put("multiple mappings", "twice");
		CODES.put("multi-instance", "several");
		CODES.put("gateway", "gateway");
		CODES.put("event scope", "eventScope");
		CODES.put("Cannot update event trigger", "noTrigger");
		CODES.put("Conditional event", "condition");
		CODES.put("closest mapped ancestor", "scope");
		CODES.put("compensation", "compensation");
		CODES.put("no migration instruction", "unmapped");
		CODES.put("not supported", "unsupported");
		CODES.put("exists in both", "variable");
	}

	private EngineFault() {
	}

	static List<StepFault> of(MigrationPlanValidationReport report) {
		return report.getInstructionReports()
			.stream()
			.flatMap((one) -> one.getFailures()
				.stream()
				.map((failure) -> new StepFault(one.getMigrationInstruction().getSourceActivityId(), code(failure))))
			.distinct()
			.toList();
	}

	/** Why a case could not be moved. */
	static StepFault of(RuntimeException fault) {
		if (fault instanceof MigratingProcessInstanceValidationException invalid) {
			return of(invalid);
		}
		return new StepFault(null, Overtaken.is(fault) ? "busy" : "engine");
	}

	private static StepFault of(MigratingProcessInstanceValidationException invalid) {
		var report = invalid.getValidationReport();
		return Stream
			.concat(report.getActivityInstanceReports()
				.stream()
				.flatMap((one) -> one.getFailures()
					.stream()
					.map((failure) -> new StepFault(one.getSourceScopeId(), code(failure)))),
					report.getTransitionInstanceReports()
						.stream()
						.flatMap((one) -> one.getFailures()
							.stream()
							.map((failure) -> new StepFault(one.getSourceScopeId(), code(failure)))))
			.findFirst()
			.orElseGet(() -> new StepFault(null,
					report.getFailures().stream().map(EngineFault::code).findFirst().orElse("engine")));
	}

	private static String code(String failure) {
		return CODES.entrySet()
			.stream()
			.filter((one) -> failure.contains(one.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("engine");
	}

}
