package fi.polku.casefile.page;

import java.util.Map;

import fi.polku.casefile.NewRecord;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/**
 * What became of a record: corrected, taken back, or simply followed by a later round.
 */
class RecordHistoryTests extends CaseFilePagesTest {

	@Test
	void corrected_showsTheOldAndTheNewSideBySide() throws Exception {
		var number = begun("Korjaanen");
		this.records.save(answered(number, "task-1", "Varastotyö"));
		this.records.correct(answered(number, "task-1", "Puutarhatyö"));

		page(number).andExpect(
				content().string(allOf(containsString("korjattu myöhemmin"), containsString("<del>Varastotyö</del>"),
						containsString("<ins>Puutarhatyö</ins>"), containsString("Mitä korjattiin"))));
	}

	@Test
	void takenBackAndDoneAnew_saysSoAndComparesWithWhatWasTakenBack() throws Exception {
		var number = begun("Peruuttanen");
		this.records.save(answered(number, "task-1", "Varastotyö"));
		this.records.withdraw(number, "holdInitialInterview", "task-1");
		this.records.save(answered(number, "task-2", "Puutarhatyö"));

		page(number).andExpect(content().string(allOf(containsString("otettu takaisin, ei voimassa"),
				containsString("<del>Varastotyö</del>"), containsString("<ins>Puutarhatyö</ins>"))));
	}

	@Test
	void laterRound_correctsNothing() throws Exception {
		var number = begun("Kierroinen");
		this.records.save(answered(number, "task-1", "Varastotyö"));
		this.records.save(answered(number, "task-2", "Puutarhatyö"));

		page(number).andExpect(content().string(
				allOf(containsString("Varastotyö"), not(containsString("<del>")), not(containsString("korjattu")))));
	}

	private ResultActions page(CaseNumber number) throws Exception {
		return this.browser.perform(get("/cases/{number}", number).with(as(this.coordinator)));
	}

	private NewRecord answered(CaseNumber number, String task, String words) {
		var model = this.models.newest("intake", java.util.Locale.ROOT);
		var form = model.get("holdInitialInterview").form();
		return new NewRecord(number, "holdInitialInterview", model.definitionId(), task, form,
				Map.of("declinedReason", words), "staff");
	}

}
