package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import fi.polku.StartedPolku;
import fi.polku.hostile.MarkedSite.Found;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of every page that a person of each role comes to by its links: a mark is
 * saved in each field that takes text, then odd values are sent in all fields. A Polku of
 * its own: others would stumble over what is left in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFieldTests {

	private static final String NAME = "Merkki";

	/** Breaks out of attributes, texts and scripts, and where it cannot is a formula. */
	private static final String MARK = "=" + NAME + "\"'></textarea></script>" + Odd.MARK;

	/** Ends the session, or the work of others in this Polku. */
	private static final Pattern LEFT = Pattern
		.compile("/sign-out|/sign-in|/me/(password|second-factor).*|.*/(deactivate|password|stop|stopping|drop)");

	private final StartedPolku polku = new StartedPolku("attacked", "--polku.demo-data=false",
			"--polku.limits.costly=100000", "--polku.limits.strangers-send=100000",
			"--polku.limits.strangers-read=100000");

	private MarkedSite site;

	private Map<String, Found> forms;

	@BeforeAll
	void aTownOfMarks() {
		this.polku.start("-XX:TieredStopAtLevel=1");
		this.site = new MarkedSite(this.polku.url(""));
		for (var code : List.of("131052-308T", "200476-917A", "280264-051U")) {
			var referral = """
					{"personalIdentityCode":"%s","lastName":"%s","firstNames":"Aino %s","source":"PARTNER",
					 "programme":"VOITTO","reason":"%s","phone":"040 1234567","jobSearchBegan":"2026-01-02"}"""
				.formatted(code, json(), json(), json());
			var answer = HostileTest.send("coordinator",
					this.site.person("lead")
						.request("/api/referrals")
						.header("Content-Type", "application/json")
						.POST(BodyPublishers.ofString(referral)));
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		}
		this.forms = MarkedSite.forms(this.site.look());
		this.forms.keySet().removeIf((action) -> LEFT.matcher(action).matches());
	}

	@AfterAll
	void stop() {
		this.polku.stop();
	}

	@Test
	@Order(1)
	void markedFields_areKept() {
		var wrong = new ArrayList<String>();
		for (var found : this.forms.values()) {
			var answer = this.site.send(found, found.form().marked(MARK));
			var fault = Odd.wrongWith(answer.statusCode(), answer.body());
			if (!fault.isEmpty()) {
				wrong.add(found.form().action() + " " + fault);
			}
		}
		var columns = Kept.columnsWith(NAME, this.polku.database());
		System.out.println("forms: " + this.forms.size() + ", columns with marks: " + columns);
		assertThat(wrong).isEmpty();
		assertThat(this.forms).hasSizeGreaterThan(60);
		assertThat(columns).hasSizeGreaterThan(20);
	}

	@Test
	@Order(2)
	void oddFields_areTakenAsTextOrRefused() {
		var wrong = new ArrayList<String>();
		int turn = 0;
		for (var found : this.forms.values()) {
			for (var value : odd(turn)) {
				var answer = this.site.send(found, found.form().odd(value));
				var fault = Odd.wrongWith(answer.statusCode(), answer.body());
				var location = answer.headers().firstValue("Location").orElse("/");
				if (!fault.isEmpty() || !location.matches("/(?![/\\\\]).*")
						|| answer.headers().firstValue("X-Evil").isPresent()) {
					wrong.add(found.person() + " " + found.form().action() + " " + value + " " + fault + location);
				}
			}
			turn++;
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	@Order(3)
	void log_holdsNoFaultOfTheServer() {
		assertThat(this.polku.log().lines().filter((line) -> line.contains("incident ") || line.contains(" ERROR ")))
			.isEmpty();
	}

	/** One each of three kinds; the next form gets the others. */
	private static List<String> odd(int turn) {
		return IntStream.range(3 * turn, 3 * turn + 3)
			.mapToObj((kind) -> Odd.KINDS.get(kind % Odd.KINDS.size()))
			.map((kind) -> kind.get(turn / 2 % kind.size()))
			.toList();
	}

	private static String json() {
		return MARK.replace("\"", "\\\"");
	}

}
