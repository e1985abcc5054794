package fi.polku.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came behind a protection order is told to those who may know, and to nobody else.
 */
class BehindAnOrderTests extends NoticeTest {

	@Autowired
	private Trail trail;

	@BeforeEach
	void people() {
		this.tryout.person("order-lead", Role.LEAD);
		this.tryout.person("order-holder", Role.COORDINATOR);
		this.tryout.person("order-other", Role.COORDINATOR);
		at("2026-10-20T09:00:00Z");
	}

	@Test
	void referralToACaseWithAHolder_isToldToTheHolder() {
		var number = this.tryout.startProtected("Salattu");
		own(number);
		this.trail.did("referral.attached", "guidance", "registerReferral", number, List.of());

		look("2026-10-20T09:02:00Z");

		assertThat(told("protectedReferred")).containsExactly("order-holder");
	}

	@Test
	void caseThatWaits_isToldToLeadsAndToWhoeverGuidesTheClient() {
		var before = this.tryout.startProtected("Salattu");
		own(before);
		var waits = this.tryout.startProtected("Salattu");
		this.jdbc.sql("""
				update client_case set held_back = true,
				       client_id = (select client_id from client_case where number = :before), programme = 'TOINEN'
				 where number = :waits
				""").param("before", before.value()).param("waits", waits.value()).update();
		this.trail.did("case.heldBack", "guidance", null, waits, List.of());

		look("2026-10-20T09:02:00Z");

		assertThat(told("caseHeldBack")).contains("order-lead", "order-holder").doesNotContain("order-other");
	}

	@Test
	void workThatWasLeft_isToldToTheLead() {
		var number = this.tryout.start("Jäänyt");
		this.trail.did("person.workReleased", "administration", "order-mover", List.of(number), List.of());

		look("2026-10-20T09:02:00Z");

		assertThat(told("workReleased")).contains("order-lead").doesNotContain("order-holder");
	}

	private void own(CaseNumber number) {
		this.jdbc.sql("update client_case set owner = 'order-holder' where number = :number")
			.param("number", number.value())
			.update();
	}

	private List<String> told(String kind) {
		return this.jdbc.sql("select username from notice where kind = :kind and created_at >= :at")
			.param("kind", kind)
			.param("at", Timestamp.from(Instant.parse("2026-10-20T09:00:00Z")))
			.query(String.class)
			.list();
	}

}
