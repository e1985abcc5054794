package fi.polku.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.polku.StartedPolku;
import fi.polku.hostile.MarkedSite.Found;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import static fi.polku.hostile.MarkedTown.MARK;
import static fi.polku.hostile.MarkedTown.NAME;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of every page that a person of each role comes to by its links: a mark is
 * saved in each field that takes text, then odd values are sent in all fields; then all
 * pages and files again, a browser among their readers. A Polku of its own: others would
 * stumble over what is left in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFieldTests {

	/** Ends the session, or the work of others in this Polku. */
	private static final Pattern LEFT = Pattern
		.compile("/sign-(out|in).*|/me/(password|second-factor).*|.*/(deactivate|password|stop|stopping|drop)(\\[.*)?");

	private final StartedPolku polku = new StartedPolku("attacked", "--polku.demo-data=false",
			"--polku.limits.costly=100000", "--polku.limits.strangers-send=100000",
			"--polku.limits.strangers-read=100000");

	private static final List<String> PASSWORDS = List.of(MARK, "pässäri👩‍👩‍👧 e\u0301 kissa",
			"' or 1=1 -- \u202Eabc", "${7919*7907} {{x}}", "%00%0d%0a a;b=c&d", "  molemmin puolin  ",
			"äöäöx\r\nX-Evil: 1");

	/** What is written makes pages with forms of their own. */
	private static final int ROUNDS = 2;

	private MarkedSite site;

	/** What people came to before and after each round, and at the end. */
	private final List<Seen> seen = new ArrayList<>();

	/** All that have been sent. */
	private final Map<String, Found> forms = new TreeMap<>();

	@BeforeAll
	void aTownOfMarks() {
		this.polku.start("-XX:TieredStopAtLevel=1");
		this.site = new MarkedSite(this.polku.url(""));
		MarkedTown.begin(this.site);
	}

	@AfterAll
	void stop() {
		this.polku.stop();
	}

	@Test
	@Order(1)
	void markedFields_areKept() {
		var wrong = new ArrayList<String>();
		for (int round = 0; round < ROUNDS; round++) {
			var pages = this.site.look();
			var ahead = MarkedSite.forms(pages);
			ahead.keySet().removeIf((form) -> LEFT.matcher(form).matches() || this.forms.containsKey(form));
			for (var found : ahead.values().stream().filter((one) -> !one.form().written().isEmpty()).toList()) {
				var answer = this.site.send(found, found.form().marked(MARK));
				var fault = Odd.wrongWith(answer.statusCode(), answer.body());
				if (!fault.isEmpty()) {
					wrong.add(found.form().action() + " " + fault);
				}
			}
			this.forms.putAll(ahead);
			this.seen.addAll(pages);
		}
		var columns = Kept.columnsWith(NAME, this.polku.database());
		System.out.println("forms: " + this.forms.size() + ", columns with marks: " + columns);
		assertThat(wrong).isEmpty();
		assertThat(this.forms).hasSizeGreaterThan(60);
		assertThat(columns).hasSizeGreaterThan(20)
			.contains("access_token.name", "app_user.display_name", "personal_link.ground_words", "link_answer.words");
	}

	@Test
	@Order(2)
	void oddFields_areTakenAsTextOrRefused() {
		var wrong = new ArrayList<String>();
		int turn = 0;
		for (var found : this.forms.values()) {
			for (var fields : Odd.fields(found.form(), turn)) {
				var answer = this.site.send(found, fields);
				var fault = Odd.wrongWith(answer.statusCode(), answer.body());
				var location = answer.headers().firstValue("Location").orElse("/");
				if (!fault.isEmpty() || !location.matches("/(?![/\\\\]).*")
						|| answer.headers().firstValue("X-Evil").isPresent()) {
					wrong.add(found.person() + " " + found.form().action() + " " + fields + " " + fault + location);
				}
			}
			turn++;
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	@Order(3)
	void everyPageAndFile_showsTheMarkAsText() {
		var now = this.site.look();
		this.seen.addAll(now);
		var wrong = new ArrayList<String>();
		for (var one : this.seen) {
			if (!one.wrong().isEmpty()) {
				wrong.add(one.name() + " " + one.wrong());
			}
		}
		var browser = new MarkedPages().read(this.seen.stream().filter(Seen::isPage).toList(), NAME)
			.open(this.site, now.stream().filter((one) -> one.isPage() && one.shows(NAME)).toList());
		wrong.addAll(browser.wrong());
		var shown = this.seen.stream().filter((one) -> one.shows(NAME)).toList();
		var pages = shown.stream().filter(Seen::isPage).map(Seen::name).distinct().toList();
		var files = shown.stream().filter((one) -> !one.isPage()).map(Seen::name).distinct().toList();
		System.out.println("seen: " + this.seen.size() + ", with marks: " + pages.size() + " pages, " + browser.places()
				+ " places, opened " + browser.looked() + ", files: " + files);
		assertThat(wrong).isEmpty();
		assertThat(pages.size()).isGreaterThan(90);
		assertThat(browser.places()).isGreaterThan(300);
		assertThat(browser.looked()).isGreaterThan(30);
		assertThat(shown.stream().filter((one) -> one.type().contains("csv") && one.text().contains("'=" + NAME)))
			.isNotEmpty();
		assertThat(shown.stream().filter((one) -> one.type().contains("spreadsheet")).map(Seen::text))
			.anySatisfy((text) -> assertThat(text).contains("=" + NAME, "+" + NAME, "-" + NAME, "@" + NAME));
		assertThat(shown.stream().map(Seen::path)).anyMatch((path) -> path.startsWith("/my-path/"))
			.anyMatch((path) -> path.startsWith("/answer/"));
		assertThat(shown.stream().map(Seen::type)).anyMatch((type) -> type.contains("pdf"))
			.anyMatch((type) -> type.contains("calendar"));
	}

	@Test
	@Order(4)
	void ownPassword_isTakenAsItIsOrRefused() {
		var me = new Session(this.polku.url("")).signIn("coach");
		var taken = new ArrayList<>(List.of("polku-demo"));
		for (var fresh : Stream.concat(PASSWORDS.stream(), Odd.VALUES.stream()).toList()) {
			var old = taken.get(taken.size() - 1);
			var answer = me.post("/me/password", Map.of("old", old, "fresh", fresh, "again", fresh));
			assertThat(Odd.wrongWith(answer.statusCode(), answer.body())).as(fresh).isEmpty();
			assertThat(answer.statusCode()).as(fresh).isIn(302, 422);
			if (answer.statusCode() == 302) {
				new Session(this.polku.url("")).signIn("coach", fresh);
				taken.add(fresh);
			}
		}
		assertThat(taken).containsAll(PASSWORDS);
	}

	/** Mail programs show what is kept as it stands; markup of ours would make it run. */
	@Test
	@Order(5)
	void keptMail_isTextWithoutMarkup() {
		var kept = this.polku.database()
			.sql("select subject || chr(10) || body from outgoing where body like '%' || :mark || '%'")
			.param("mark", NAME)
			.query(String.class)
			.list();
		assertThat(kept).isNotEmpty()
			.allSatisfy((mail) -> assertThat(mail.replace(MARK, "")).doesNotContain("<", "&lt;"));
	}

	@Test
	@Order(6)
	void log_holdsNoFaultAndNothingThatWasSent() {
		assertThat(this.polku.log()
			.lines()
			.filter((line) -> line.contains("incident ") || line.contains(" ERROR ") || line.contains(Odd.NEEDLE)))
			.isEmpty();
	}

}
