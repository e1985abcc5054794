package fi.polku.insight.exporting;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Exports that do not come to their end. */
class BrokenExportTests extends EventLogExportTest {

	private static final String READING = """
			  from pg_stat_activity
			 where query like '%o.*, e.id, s.step, s.kind%' and pid <> pg_backend_pid() and state in ('active', 'idle in transaction')
			""";

	@LocalServerPort
	private int port;

	/** More than the buffers on the way hold. */
	@BeforeEach
	void manyCases() {
		var number = this.jdbc.sql("select count(*) from insight_case where programme = 'LONG'").query(Integer.class);
		if (number.single() > 0) {
			return;
		}
		var facts = new Facts(this.jdbc, "LONG");
		int step = facts.step("ask", "human");
		for (int i = 0; i < 5; i++) {
			int one = facts.aCase("2026-78300" + i, UUID.randomUUID(), "2026-03-02T09:00:00+02:00", null);
			var run = facts.run(one, "clientJourney", "2026-03-02T09:00:00+02:00");
			this.jdbc.sql("""
					insert into insight_event (id, instance_id, case_id, step_id, sequence, created_at, completed_at,
					                           outcome)
					select gen_random_uuid(), :run, :case, :step, n, '2026-03-02T09:00Z'::timestamptz,
					       '2026-03-02T09:00Z'::timestamptz, 'completed'
					  from generate_series(1, 40000) n
					""").param("run", run).param("case", one).param("step", step).update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xes", "csv", "ocel", "xes&gzip=true" })
	void faultInTheMiddle_breaksOff(String format) throws Exception {
		try (var body = begun(format)) {
			body.readNBytes(1_000);
			await().until(() -> count("select count(pg_terminate_backend(pid))" + READING) > 0);

			assertThatExceptionOfType(IOException.class).isThrownBy(body::readAllBytes);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xes", "csv", "ocel" })
	void readerWhoGoesAway_endsIt(String format) throws Exception {
		try (var body = begun(format)) {
			body.readNBytes(1_000);
			assertThat(count("select count(*)" + READING)).isPositive();
		}

		await().until(() -> count("select count(*)" + READING) == 0);
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private InputStream begun(String format) throws Exception {
		var basic = Base64.getEncoder().encodeToString("export-lead:polku-demo".getBytes(UTF_8));
		return HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(
						URI.create("http://localhost:" + this.port + "/api/event-log?programme=LONG&format=" + format))
				.header("Authorization", "Basic " + basic)
				.build(), BodyHandlers.ofInputStream())
			.body();
	}

}
