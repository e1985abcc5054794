package fi.polku.insight.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A log: in January and in February two cases each that are registered in an hour and
 * decided on after three days, one of them only after ten.
 */
public class TimesOfOthers {

	private static final String ROWS = """
			case,activity,start_timestamp,end_timestamp,resource
			1,register,2026-01-05T08:00:00+02:00,2026-01-05T09:00:00+02:00,Anna
			1,decide,2026-01-08T09:00:00+02:00,2026-01-08T10:00:00+02:00,Bo
			2,register,2026-01-06T08:00:00+02:00,2026-01-06T09:00:00+02:00,Anna
			2,decide,2026-01-09T09:00:00+02:00,2026-01-09T10:00:00+02:00,Bo
			3,register,2026-02-02T08:00:00+02:00,2026-02-02T09:00:00+02:00,Anna
			3,decide,2026-02-05T09:00:00+02:00,2026-02-05T10:00:00+02:00,Bo
			4,register,2026-02-03T08:00:00+02:00,2026-02-03T09:00:00+02:00,Anna
			4,decide,2026-02-13T09:00:00+02:00,2026-02-13T10:00:00+02:00,Bo
			""";

	private static String log;

	private TimesOfOthers() {
	}

	/** Its id, taken in at the first question. */
	public static synchronized String log(TestRestTemplate http, Tryout tryout) {
		if (log == null) {
			tryout.person("cycle-auditor", Role.AUDITOR);
			tryout.person("cycle-coach", Role.COACH);
			var headers = new HttpHeaders();
			headers.setContentType(MediaType.parseMediaType("text/csv"));
			log = http.withBasicAuth("cycle-auditor", "polku-demo")
				.postForEntity("/api/event-logs", new HttpEntity<>(ROWS, headers), JsonNode.class)
				.getBody()
				.get("id")
				.asText();
		}
		return log;
	}

}
