package fi.polku.process;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's clean-up takes the history of a case after the time of its model and never
 * before the erasure of the case has had its turn.
 */
class RemovalAfterRetention extends DefaultHistoryRemovalTimeProvider {

	/**
	 * Nights in which the erasure, which takes history and tables together, goes first.
	 */
	static final int NIGHTS_AFTER = 60;

	private final ObjectProvider<KeptHistory> kept;

	RemovalAfterRetention(ObjectProvider<KeptHistory> kept) {
		this.kept = kept;
	}

	@Override
	public Date calculateRemovalTime(HistoricProcessInstanceEventEntity root, ProcessDefinition definition) {
		var usual = super.calculateRemovalTime(root, definition);
		var until = until(root.getBusinessKey()).map(RemovalAfterRetention::dayAfter);
		return until.filter((day) -> usual != null && day.after(usual)).orElse(usual);
	}

	static Date dayAfter(LocalDate until) {
		return Date.from(until.plusDays(NIGHTS_AFTER).atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	private Optional<LocalDate> until(String businessKey) {
		return Optional.ofNullable(businessKey)
			.filter((key) -> key.matches("\\d{4}-\\d{6,9}"))
			.map(CaseNumber::new)
			.flatMap((number) -> this.kept.getObject().until(number));
	}

}
