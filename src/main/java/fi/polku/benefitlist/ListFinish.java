package fi.polku.benefitlist;

import java.util.Map;
import java.util.UUID;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The end of taking a list in: who has left, whose time to be looked at again has come,
 * and fresh figures for the database's planner.
 */
@Component
class ListFinish {

	/** The message a waiting screening is woken by. */
	static final String WAKE = "recheckDue";

	private final ListedPeople people;

	private final Screenings screenings;

	private final Journeys journeys;

	private final BenefitLists lists;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transaction;

	ListFinish(ListedPeople people, Screenings screenings, Journeys journeys, BenefitLists lists, JdbcTemplate jdbc,
			TransactionOperations transaction) {
		this.people = people;
		this.screenings = screenings;
		this.journeys = journeys;
		this.lists = lists;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	void finish(ImportedList list) {
		this.screenings.toWake(list.id())
			.forEach((number) -> this.transaction.executeWithoutResult((status) -> wake(number)));
		analyse();
		this.transaction.executeWithoutResult((status) -> end(list.id(), list.programme()));
	}

	private void wake(CaseNumber number) {
		this.journeys.waiting(number)
			.stream()
			.filter((event) -> WAKE.equals(event.element()))
			.findFirst()
			.ifPresent((event) -> this.journeys.report(event, Map.of()));
	}

	private void end(UUID list, String programme) {
		this.people.markLeft(list, programme);
		this.lists.move(list, ListState.DONE, (FaultCode) null);
	}

	private void analyse() {
		this.jdbc.execute("""
				analyze client, client_case, benefit_row, listed_person, screening, work_item,
				        act_ru_execution, act_ru_task, act_ru_variable, act_hi_procinst, act_hi_actinst, act_hi_varinst
				""");
	}

}
