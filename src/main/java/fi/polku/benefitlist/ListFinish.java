package fi.polku.benefitlist;

import java.util.Map;

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

	/** From so many rows on the planner's figures are made anew at once. */
	private static final int BULK = 1000;

	private final Leaving leaving;

	private final Screenings screenings;

	private final Journeys journeys;

	private final BenefitLists lists;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transaction;

	ListFinish(Leaving leaving, Screenings screenings, Journeys journeys, BenefitLists lists, JdbcTemplate jdbc,
			TransactionOperations transaction) {
		this.leaving = leaving;
		this.screenings = screenings;
		this.journeys = journeys;
		this.lists = lists;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	void finish(ImportedList list, Runnable alive) {
		this.screenings.toWake(list.id()).forEach((number) -> tell(number, ScreeningModel.RULE_STEP_CROSSED, alive));
		this.leaving.mark(list.id(), list.programme());
		this.leaving.judge(list.id(), list.programme());
		this.leaving.toClose(list.id(), list.programme())
			.forEach((number) -> tell(number, ScreeningModel.LEFT_LIST, alive));
		if (this.lists.rows(list.id()) >= BULK) {
			analyse();
		}
		this.lists.move(list.id(), ListState.DONE, (FaultCode) null);
	}

	private void tell(CaseNumber number, String event, Runnable alive) {
		alive.run();
		this.transaction.executeWithoutResult((status) -> this.journeys.waiting(number)
			.stream()
			.filter((waiting) -> event.equals(waiting.element()))
			.findFirst()
			.ifPresent((waiting) -> this.journeys.report(waiting, Map.of())));
	}

	private void analyse() {
		this.jdbc.execute("""
				analyze client, client_case, benefit_row, listed_person, screening, work_item,
				        act_ru_execution, act_ru_task, act_ru_variable, act_hi_procinst, act_hi_actinst, act_hi_varinst
				""");
	}

}
