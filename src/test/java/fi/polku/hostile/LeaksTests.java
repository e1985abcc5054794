package fi.polku.hostile;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import fi.polku.intake.referral.TestCodes;
import fi.polku.process.CaseNumber;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of a client stands where it should not: in logs, cookies, faults. */
class LeaksTests extends HostileTest {

	private static final String NAME = "Neulanenxyz";

	private static final String PHONE = "040 9117733";

	private static final String WORDS = "heinasuovassaxyz";

	private final ListAppender<ILoggingEvent> said = new ListAppender<>();

	@Autowired
	ManagementService management;

	@Autowired
	RuntimeService runtime;

	@BeforeEach
	void listen() {
		this.said.start();
		root().addAppender(this.said);
	}

	@AfterEach
	void listenNoMore() {
		root().detachAppender(this.said);
	}

	@Test
	void log_namesNobodyFromReferralOn() {
		var code = TestCodes.next();
		var referral = """
				{"personalIdentityCode":"%s","lastName":"%s","firstNames":"Aino","source":"PARTNER","programme":"VOITTO",
				 "reason":"%s","phone":"%s","jobSearchBegan":"2026-01-02"}"""
			.formatted(code, NAME, WORDS, PHONE);
		post(ONE, "/api/referrals", referral.replace("PARTNER", NAME));
		post(ONE, "/api/referrals", referral.replace("\"lastName\"", NAME));
		post(ONE, "/api/referrals", referral.replace(WORDS, WORDS + "\\u0000"));
		var sent = post(ONE, "/api/referrals", referral);
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
		var number = this.jdbc.sql("""
				select c.number from client_case c join client k on k.id = c.client_id
				 where k.last_name = :name and c.source = 'partner' order by c.opened_at desc, c.number desc limit 1
				""").param("name", NAME).query((row, at) -> new CaseNumber(row.getString(1))).single();
		runJobs(number);
		for (var task : this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.list()) {
			fill("/api/work-items/" + task);
		}
		fill("/api/work-items/" + task(this.tryout.start(NAME)));
		post(ONE, "/api/clients/search", "{\"text\":\"" + code + "\"}");
		post(ONE, "/api/clients/search", "{\"text\":\"" + NAME + "\\u0000\"}");
		post(ONE, "/api/clients/search", "{\"text\":{\"" + NAME + "\":1}}");
		post(ONE, "/api/work-items/search", "{\"text\":\"" + NAME + "\",\"sort\":\"" + WORDS + "\"}");

		assertThat(everythingSaid()).doesNotContain(NAME, code, code.substring(0, 6) + "-", PHONE, WORDS);
	}

	@Test
	void log_namesNobodyOfAList() {
		var code = TestCodes.next();
		for (var row : List.of(code + ";" + NAME + ";TMT;03/2026;345", code + ";" + NAME + ";TMT;" + WORDS + ";345",
				"\"" + code + ";" + NAME, code + "X;" + NAME + ";TMT;03/2026;345")) {
			post(ONE, "/api/benefit-lists", "multipart/form-data; boundary=x", BodyPublishers.ofString(
					"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nHetu;Nimi;Etuus;Kuukausi;Kertymä\n"
							+ row + "\n\r\n--x--\r\n"));
		}
		assertThat(everythingSaid()).doesNotContain(NAME, code, WORDS);
	}

	@Test
	void log_namesNobodyWhoTypesOnAPage() {
		var cookies = cookiesOfSignIn();
		for (var path : List.of("/sign-in", "/refer-yourself")) {
			var page = send(null, request(path).header("Cookie", cookies).GET());
			var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
			assertThat(token.find()).as(path).isTrue();
			var form = "_csrf=" + token.group(1) + "&username=" + NAME + "&password=" + WORDS + "&lastName=" + NAME
					+ "&phone=" + URLEncoder.encode(PHONE, UTF_8) + "&wish=" + WORDS + "%00&language=" + NAME;
			var answer = send(null,
					request(path).header("Cookie", cookies)
						.header("Content-Type", "application/x-www-form-urlencoded")
						.POST(BodyPublishers.ofString(form)));
			assertThat(answer.statusCode()).as(path).isIn(302, 422, 429);
			assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain(NAME);
		}
		assertThat(everythingSaid()).doesNotContain(NAME, PHONE, WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/refer-yourself", "/refer-yourself/thanks", "/accessibility", "/privacy",
			"/nothing", "/first-administrator", "/app/nothing.css", "/api/work-items", "/error", "/sign-in?lang=%00" })
	void everyAnswer_carriesItsHeaders(String path) {
		var answer = get(null, path);

		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'",
				"frame-ancestors 'none'");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
		assertThat(answer.headers().firstValue("Server")).isEmpty();
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		tellsNothing(answer.body());
	}

	@Test
	void cookies_areOutOfReachOfScriptsAndOtherSites() {
		var answer = get(null, "/sign-in?lang=sv");

		assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).containsIgnoringCase("HttpOnly")
				.containsIgnoringCase("SameSite=Lax"));
		assertThat(answer.body()).doesNotContain("jsessionid");
	}

	private void fill(String task) {
		for (var value : List.of("\"" + NAME + " " + WORDS + "\"", "{\"" + NAME + "\":1}",
				"\"" + WORDS + "\\u0000\"")) {
			for (var field : List.of("story", "phone", "joins", "protectionChecked", NAME)) {
				for (var act : List.of("/draft", "/complete")) {
					post(ONE, task + act, "{\"values\":{\"" + field + "\":" + value + "}}");
				}
			}
		}
		post(ONE, task + "/complete", "{\"values\":{\"story\":\"" + NAME + "\",");
		post(ONE, task + "/complete", "{\"" + NAME + "\":\"" + WORDS + "\"}");
		post(ONE, task + "/assign", "{\"assignee\":\"" + NAME + "\\u0000\"}");
		post(ONE, task + "/no-show", "{\"newTime\":\"" + NAME + "\"}");
		post(ONE, task + "/complete",
				"{\"values\":{\"story\":\"" + NAME + " " + PHONE + "\",\"health\":\"" + WORDS + "\",\"joins\":true}}");
	}

	private void runJobs(CaseNumber number) {
		for (var one : this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list()) {
			for (var job : this.management.createJobQuery().processInstanceId(one.getId()).messages().list()) {
				this.management.executeJob(job.getId());
			}
		}
	}

	private String cookiesOfSignIn() {
		var set = get(null, "/sign-in").headers().allValues("Set-Cookie");
		return String.join("; ", set.stream().map((cookie) -> cookie.split(";")[0]).toList());
	}

	private String everythingSaid() {
		var all = new StringBuilder();
		for (var event : List.copyOf(this.said.list)) {
			all.append(event.getFormattedMessage()).append('\n');
			if (event.getThrowableProxy() != null) {
				all.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
			}
		}
		return all.toString();
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
