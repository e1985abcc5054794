package fi.polku.insight.overrides;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.insight.AuditTown;
import fi.polku.insight.CaseFilter;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator asks by a row that looks at health: it is found in cases of one's own,
 * however many of others stand between.
 */
@PolkuTest
class ListedDecisionsTests {

	private static final DecisionChoice BY_ROW = new DecisionChoice("segment", null, null, "segment_rule2", null, null);

	@Autowired
	ListedDecisions listed;

	@Autowired
	TestJourneys journeys;

	@Autowired
	CurrentUser user;

	@Autowired
	JdbcClient jdbc;

	private Person reader;

	@BeforeEach
	void reader(@Autowired Users users) {
		new AuditTown(this.jdbc, users).people("mallila", Role.COORDINATOR);
		this.reader = users.find("mallila-coordinator").orElseThrow();
	}

	@Test
	void pageIsFull_whileThereAreMoreOfOnesOwn() {
		var programme = "ROW" + UUID.randomUUID();
		var own = new ArrayList<String>();
		for (var isOwn : List.of(true, false, true, false, true, false, false, false)) {
			var number = decide(programme);
			if (isOwn) {
				own.add(0, number);
				this.jdbc.sql("update client_case set owner = 'mallila-coordinator' where number = :case")
					.param("case", number)
					.update();
			}
		}

		var first = list(programme, null);
		assertThat(first).extracting(ListedDecision::caseNumber).containsExactlyElementsOf(own.subList(0, 2));
		assertThat(list(programme, first.get(1).record())).extracting(ListedDecision::caseNumber)
			.containsExactly(own.get(2));
	}

	private List<ListedDecision> list(String programme, UUID after) {
		var filter = new CaseFilter(null, null, null, programme, null, null, null, null, null, null, null, null, null,
				null, null);
		return this.user.as(this.reader, () -> this.listed.of(filter, BY_ROW, this.reader, after, 2));
	}

	private String decide(String programme) {
		var journey = this.journeys.start("segmentation", "educationLevel", "vocational", "competence", "current",
				"educationWish", false, "workAbility", "limited", "searchActivity", "active", "supportNeed", "light",
				"longUnemploymentRisk", "low", "employmentStatus", "unemployed");
		journey.complete("confirmSegment", "segment", "withSupport", "segmentOverrideReason", "");
		this.jdbc.sql("update client_case set programme = :programme where number = :case")
			.param("programme", programme)
			.param("case", journey.caseNumber().value())
			.update();
		return journey.caseNumber().value();
	}

}
