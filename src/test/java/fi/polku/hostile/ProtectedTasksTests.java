package fi.polku.hostile;

import java.util.Map;
import java.util.TreeMap;

import fi.polku.process.CaseNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every task of the client behind a protection order and of the twin, open or done, as
 * programs and pages give it to somebody who may see the case: the same answers, and the
 * twin alone by name.
 */
class ProtectedTasksTests extends ProtectedTest {

	@ParameterizedTest
	@ValueSource(strings = { "zq-colleague", "zq-lead", AUDITOR })
	void everyTask_isOpenMaskedOrDone(String reader) throws Exception {
		for (var address : new String[] { "/api/work-items/", "/tasks/" }) {
			var hiddens = new TreeMap<String, Integer>();
			var twins = new TreeMap<String, Integer>();
			for (int i = 0; i < hidden().cases().size(); i++) {
				hiddens.putAll(read(reader, address, hidden().cases().get(i), i, false));
				twins.putAll(read(reader, address, twin().cases().get(i), i, true));
			}

			assertThat(hiddens).isEqualTo(twins)
				.containsEntry("1 contactForFollowUp", 200)
				.containsEntry("2 agreeSearchSupport", 200)
				.containsEntry("2 holdInitialInterview", 409);
		}
	}

	/** The status by step; an open task of the twin bears the name. */
	private Map<String, Integer> read(String reader, String address, CaseNumber number, int index, boolean isNamed)
			throws Exception {
		var answers = new TreeMap<String, Integer>();
		for (var task : new ProtectedAddresses(this.jdbc, number).tasks()) {
			var answer = this.site.as(reader, read(address + task)).andReturn().getResponse();
			var text = answer.getContentAsString();
			if (answer.getStatus() == 200) {
				assertThat(TWIN.matcher(text).find()).as(address + step(task)).isEqualTo(isNamed);
			}
			assertThat(text).doesNotContainPattern(HIDDEN);
			answers.put(index + " " + step(task), answer.getStatus());
		}
		return answers;
	}

	private String step(String task) {
		return this.jdbc.sql("""
				select step from work_item where task_id = :task union select step from completion where task_id = :task
				""").param("task", task).query(String.class).single();
	}

}
