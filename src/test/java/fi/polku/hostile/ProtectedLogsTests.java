package fi.polku.hostile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Event logs as files: the cases that stand in them by what identifies a case in each
 * format. The twin's are among them, those behind the protection order are not.
 */
class ProtectedLogsTests extends ProtectedTest {

	private static final List<String> READERS = List.of("zq-lead", "zq-owner", "zq-technical", AUDITOR);

	@ParameterizedTest
	@CsvSource({ "csv, '(?m)^([^,\r\n]+),'", "xes, '<trace>\\s*<string key=\"concept:name\" value=\"([^\"]+)\"'",
			"ocel, '\\{\"id\":\"case-([^\"]+)\",\"type\":\"case\"'" })
	void file_holdsTheTwinsCasesAndNoneBehindTheOrder(String format, Pattern ofCase) throws Exception {
		for (var reader : READERS) {
			for (var packed : List.of("", "&gzip=true")) {
				var text = file(reader, "/api/event-log?format=" + format + packed);

				assertThat(cases(text, ofCase)).as(reader)
					.contains(twin().numbers())
					.doesNotContain(hidden().numbers());
				assertThat(text).as(reader).doesNotContain(hidden().numbers()).doesNotContainPattern(HIDDEN);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "zq-lead", "zq-owner", AUDITOR })
	void pagesFile_isTheSame(String reader) throws Exception {
		for (var format : List.of("csv", "xes", "ocel")) {
			assertThat(file(reader, "/insight/logs/event-log?format=" + format)).as(format)
				.contains(twin().numbers())
				.doesNotContain(hidden().numbers());
		}
	}

	/** A client's number is the same in all files, so it would find their other cases. */
	@Test
	void ocel_knowsTheTwinAsAnObjectAndNobodyBehindTheOrder() throws Exception {
		var text = file(AUDITOR, "/api/event-log?format=ocel");

		assertThat(text).contains("\"client-" + object(twin()) + "\"")
			.doesNotContain("\"client-" + object(hidden()) + "\"");
		assertThat(text).contains("\"place-" + Followed.TWIN.area() + "\"").doesNotContain(Followed.HIDDEN.area());
	}

	/** Nobody is found by a place: the file of theirs is as empty as that of no place. */
	@Test
	void fileOfAPlace_isEmptyWhereOnlyTheyLive() throws Exception {
		for (var reader : READERS) {
			for (var format : List.of("csv", "xes", "ocel")) {
				var address = "/api/event-log?format=" + format + "&area=";
				assertThat(file(reader, address + Followed.HIDDEN.area())).as(reader)
					.isEqualTo(file(reader, address + "zq-nowhere"));
			}
			assertThat(status(reader, read("/api/event-log?format=csv&area=" + Followed.TWIN.area())))
				.as("one person is too few for a file of their own")
				.isEqualTo(422);
		}
	}

	private String object(Story story) {
		return this.jdbc.sql("""
				select min(o.id)::text from insight_case c join insight_case o on o.client_id = c.client_id
				 where c.number = :case
				""").param("case", story.number().value()).query(String.class).single();
	}

	private static Set<String> cases(String text, Pattern ofCase) {
		var found = new TreeSet<String>();
		var cases = ofCase.matcher(text);
		while (cases.find()) {
			found.add(cases.group(1));
		}
		return found;
	}

	/** What the file says, without its name. */
	private String file(String reader, String address) throws Exception {
		var answer = this.site.as(reader, read(address)).andReturn().getResponse();
		assertThat(answer.getStatus()).as(reader + " " + address).isEqualTo(200);
		return AnswerText.body(answer);
	}

}
