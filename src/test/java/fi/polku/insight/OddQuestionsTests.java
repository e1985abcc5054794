package fi.polku.insight;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Whatever an address of figures says, it is answered or refused, and nothing breaks. */
@PolkuTest
class OddQuestionsTests {

	@Autowired
	TestBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@BeforeEach
	void reader() {
		var town = new AuditTown(this.jdbc, this.users);
		if (this.users.find("odd-lead").isEmpty()) {
			town.people("odd", Role.LEAD);
			IntStream.range(0, 6)
				.forEach((month) -> town.aCase("odd", "ODD",
						LocalDate.of(2026, 1 + month, 5).atStartOfDay(ZoneOffset.UTC).toInstant()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=1900-01-01&to=2999-12-31", "from=2999-01-01&time=working",
			"segment='%20or%201=1--&programme=%F0%9F%98%80&area=%25", "step=a%00b", "model=x&version=999999999",
			"openOn=%2B999999999-12-31&dueFrom=%2B999999999-12-31&decidedFrom=%2B999999999-12-31&grain=nothing",
			"openOn=2999-12-31&dueFrom=2999-12-31&decidedFrom=2999-12-31&by=nothing", "over=NaN&rule=%00",
			"under=Infinity&person=%00", "over=-1e308&under=1e308&sort=length&after=1E30~x", "after=9e999~2026-000001",
			"format=csv&table=%00" })
	void nothingBreaks(String query) {
		var softly = new SoftAssertions();
		for (var path : paths()) {
			var asked = path + "?" + query;
			softly
				.assertThatCode(() -> this.browser.as("odd-lead", get(URI.create(asked)))
					.andExpect((answer) -> assertThat(answer.getResponse().getStatus()).isLessThan(500)))
				.as(asked)
				.doesNotThrowAnyException();
		}
		softly.assertAll();
	}

	/** All that are asked without anything in the path. */
	private List<String> paths() {
		return this.handlers.getHandlerMethods()
			.keySet()
			.stream()
			.filter((one) -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((one) -> one.getPatternValues().stream())
			.filter((path) -> Stream.of("/insight", "/api/insight", "/api/event-log").anyMatch(path::startsWith))
			.filter((path) -> !path.contains("{"))
			.distinct()
			.sorted()
			.toList();
	}

}
