package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands before anybody writes: cases and links of people with marks for names. */
final class MarkedTown {

	static final String NAME = "Merkki";

	/** Breaks out of attributes, texts and scripts, and where it cannot is a formula. */
	static final String MARK = "=" + NAME + "\"'></textarea></script>" + Odd.MARK;

	/**
	 * Who has which name: what spreadsheets take for a formula begins with one of four.
	 */
	private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

	static {
		PEOPLE.put("131052-308T", "=");
		PEOPLE.put("200476-917A", "+");
		PEOPLE.put("280264-051U", "-");
		PEOPLE.put("100962-906X", "@");
	}

	private static final Pattern LINK = Pattern
		.compile("class=\"lines\">[^<]*(/(?:my-path|answer)/[\\w-]+)<.*?<strong>(\\d{6})</strong>", Pattern.DOTALL);

	private MarkedTown() {
	}

	/**
	 * Each case has a partner who holds a link to it, the last a client who does. One who
	 * does not walk about has a mark for a name, and a session that others may end.
	 */
	static void begin(MarkedSite site) {
		new Session(site.address()).signIn("coach");
		site.person("admin")
			.post("/admin/people/coach", Map.of("displayName", MARK, "roles", "COORDINATOR", "organisation", "kela",
					"reach", "OWN", "languages", "fi"));
		site.person("owner").post("/workshop/models/clientJourney/drafts", Map.of());
		PEOPLE.forEach((code, sign) -> {
			var path = "/cases/" + referred(site, code, sign + MARK.substring(1).replace("\"", "\\\""));
			meet(site, path);
			give(site, "client", path, Map.of("kind", "client", "send", "false"));
			give(site, "partner", path, Map.of("kind", "partner", "partner", MARK, "question", MARK, "ground", "law",
					"section", MARK, "language", "sv"));
		});
	}

	/** Each at an hour of its own. */
	private static void meet(MarkedSite site, String path) {
		var time = LocalDate.now().plusWeeks(4) + "T1" + path.charAt(path.length() - 1) + ":00";
		site.person("coordinator")
			.post(path + "/appointments/new", Map.of("kind", "talk", "startsAt", time, "minutes", "30", "means",
					"place", "place", MARK, "anyway", time + "/30"));
	}

	private static String referred(MarkedSite site, String code, String name) {
		var referral = """
				{"personalIdentityCode":"%1$s","lastName":"%2$s","firstNames":"Aino %2$s","source":"PARTNER",
				 "programme":"VOITTO","reason":"%2$s","phone":"040 1234567","jobSearchBegan":"2026-01-02"}"""
			.formatted(code, name);
		var answer = HostileTest.send("coordinator",
				site.person("lead")
					.request("/api/referrals")
					.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString(referral)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return HostileTest.json(answer).at("/caseNumber").asText();
	}

	private static void give(MarkedSite site, String holder, String path, Map<String, String> wanted) {
		var links = path + "/links";
		var coordinator = site.person("coordinator");
		coordinator.post(links, wanted);
		var page = coordinator.get(links).body();
		var link = LINK.matcher(page);
		assertThat(link.find()).as(page).isTrue();
		site.hold(holder, link.group(1), link.group(2));
	}

}
