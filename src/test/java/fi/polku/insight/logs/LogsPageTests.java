package fi.polku.insight.logs;

import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of event logs. */
@PolkuTest
class LogsPageTests {

	private static final String CSV = """
			who;what;began;ended
			1;ask;2026-01-01 08:00;2026-01-01 09:00
			1;decide;;tomorrow
			2;ask;;2026-01-02 10:00
			""";

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		if (this.users.find("logs-auditor").isEmpty()) {
			this.jdbc.sql("""
					insert into organisation (id, name, kind, municipality)
					values ('lokila', 'Lokila', 'municipality', 'Lokila')
					""").update();
			this.users.add(new Person("logs-auditor", "Lokien lukija", Set.of(Role.AUDITOR), "lokila", null, null),
					"polku-demo");
			this.users.add(new Person("logs-coach", "Valmentaja", Set.of(Role.COACH), "lokila", null, null),
					"polku-demo");
		}
	}

	@Test
	void csv_isReadByTheColumnsChosen() throws Exception {
		var file = sent("chosen.csv", CSV);
		see(file).andExpect(content().string(containsString("<td>decide</td>")))
			.andExpect(content().string(containsString("Europe/Helsinki")));

		var log = begun(file, "who");
		await().until(() -> state(log).equals("READY"));

		see("/insight/logs/" + log).andExpect(content().string(containsString("Lokissa on 2 tapausta ja 3 tapahtumaa")))
			.andExpect(content().string(containsString("tomorrow")))
			.andExpect(content().string(containsString("/insight?log=" + log)))
			.andExpect(content().string(containsString("Loki ja omat tapaukset rinnakkain")));
		assertThat(see("/insight/logs/" + log + "/dropped.csv").andReturn().getResponse().getContentAsString(UTF_8))
			.contains("3;BAD_TIME;");
		await("the file is gone once it is read").until(() -> files() == 0);
		see("/insight/logs").andExpect(content().string(containsString("chosen.csv")));
	}

	@Test
	void log_isGivenOutToWhoeverIsSignedIn() throws Exception {
		var file = sent("given.csv", CSV);
		var log = begun(file, "who");
		await().until(() -> state(log).equals("READY"));

		see("/insight/logs?log=" + log)
			.andExpect(content().string(containsString("/insight/logs/event-log?log=" + log + "&amp;format=csv")));
		assertThat(see("/insight/logs/event-log?log=" + log + "&format=csv").andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(UTF_8)).contains("ask");
	}

	@Test
	void missingColumn_isAskedAgain() throws Exception {
		var file = sent("table.csv", CSV);

		this.browser.as("logs-auditor", post(file).param("zone", "UTC").param("column-CASE", "who").with(csrf()))
			.andExpect(redirectedUrl(file));
		this.browser
			.as("logs-auditor",
					post(file).param("zone", "Moon")
						.param("column-CASE", "who")
						.param("column-ACTIVITY", "what")
						.param("column-TIME", "ended")
						.with(csrf()))
			.andExpect(redirectedUrl(file));
	}

	@Test
	void xes_isReadAtOnce() throws Exception {
		var page = sent("small.xes", """
				<log><trace><string key="concept:name" value="1"/><event><string key="concept:name" value="a"/>
				<date key="time:timestamp" value="2026-01-01T00:00:00Z"/></event></trace></log>
				""");
		var log = page.substring(page.lastIndexOf('/') + 1);
		await().until(() -> state(log).equals("READY"));

		this.browser.as("logs-auditor", post(page + "/delete").with(csrf())).andExpect(redirectedUrl("/insight/logs"));
		see(page).andExpect(status().isNotFound());
	}

	@Test
	void brokenLog_saysWhy() throws Exception {
		var page = sent("broken.xes", "<html></html>");
		await().until(() -> state(page.substring(page.lastIndexOf('/') + 1)).equals("FAILED"));

		see(page).andExpect(content().string(containsString("XES")));
	}

	@Test
	void export_tellsBeforehandWhatItGives() throws Exception {
		see("/insight/logs?programme=NONE").andExpect(content().string(containsString("ei jää yhtään tapausta")));
	}

	@Test
	void othersMayNot() throws Exception {
		this.browser.as("logs-coach", get("/insight/logs")).andExpect(status().isForbidden());
		this.browser
			.as("logs-coach", multipart("/insight/logs").file(new MockMultipartFile("file", new byte[1])).with(csrf()))
			.andExpect(status().isForbidden());
	}

	private ResultActions see(String address) throws Exception {
		return this.browser.as("logs-auditor", get(address));
	}

	private String sent(String name, String text) throws Exception {
		return this.browser
			.as("logs-auditor",
					multipart("/insight/logs").file(new MockMultipartFile("file", name, null, text.getBytes(UTF_8)))
						.with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	private String begun(String file, String caseColumn) throws Exception {
		var page = this.browser
			.as("logs-auditor",
					post(file).param("zone", "Europe/Helsinki")
						.param("column-CASE", caseColumn)
						.param("column-ACTIVITY", "what")
						.param("column-START", "began")
						.param("column-TIME", "ended")
						.with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		return page.substring(page.lastIndexOf('/') + 1);
	}

	private String state(String log) {
		return this.jdbc.sql("select state from event_log where id = :id::uuid")
			.param("id", log)
			.query(String.class)
			.single();
	}

	private int files() {
		return this.jdbc.sql("select count(*) from event_log_file where name = 'chosen.csv'")
			.query(Integer.class)
			.single();
	}

}
