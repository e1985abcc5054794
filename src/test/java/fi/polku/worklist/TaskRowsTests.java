package fi.polku.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows of the table as HTML. */
@PolkuTest
class TaskRowsTests {

	private static final String WRITTEN = "\"><script>alert('1')</script>&amp;";

	@Autowired
	TaskRows rows;

	@BeforeEach
	void inFinnish() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fi"));
	}

	@Test
	void whatSomebodyWrote_isTextInEveryColumn() {
		var html = this.rows.of(List.of(item(WRITTEN, false)), Column.ALL, "/tasks/");

		assertThat(html).doesNotContain("<script").doesNotContain("\">\"");
		assertThat(html.split("&quot;&gt;&lt;script&gt;", -1)).hasSizeGreaterThanOrEqualTo(9);
	}

	@Test
	void everyColumn_isThereOnceInItsOrder() {
		var html = this.rows.of(List.of(item("Virtanen, Matti", false)), List.of("case", "step", "due"), "/p/tasks/");

		assertThat(html).containsSubsequence("data-column=\"case\"", "2026-000001", "data-column=\"step\"",
				"href=\"/p/tasks/task%2Fone\"", "data-column=\"due\"", "Ei määräaikaa");
		assertThat(html.split("data-column=", -1)).hasSize(4);
	}

	@Test
	void hiddenName_isNowhere() {
		var html = this.rows.of(List.of(item(null, true)), Column.USUAL, "/tasks/");

		assertThat(html).doesNotContain("null").contains("Turvakielto");
	}

	private static WorkItem item(String name, boolean protectionOrder) {
		var written = (name != null) ? name : "Tieto";
		return new WorkItem("task/one", "step", written, "2026-000001", name, null, null, "", null, 50, "someone",
				written, true, "us", written, written, written, "someone", protectionOrder, false, true,
				Instant.parse("2026-11-03T07:00:00Z"), UUID.randomUUID(), null, "definition");
	}

}
