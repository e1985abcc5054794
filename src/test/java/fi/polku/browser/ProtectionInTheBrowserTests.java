package fi.polku.browser;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.security.CurrentUser;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A protection order on its pages: to the coordinator, and to a lead who may not know.
 */
@PolkuTest
class ProtectionInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	Protections protections;

	@Autowired
	CurrentUser user;

	@Autowired
	Users users;

	private final PageCheck check = new PageCheck();

	@Test
	void order_isShownToTheCoordinatorAndItsEndConfirmedByALead() {
		this.town.timeIs("2026-09-01T09:00");
		try (var visitor = new Visitor(this.port); var lead = new Visitor(this.port)) {
			var coordinator = this.town.person("Kaisa", Role.COORDINATOR);
			visitor.signIn(coordinator);
			lead.signIn(this.town.person("Liisa", Role.LEAD));
			var guidance = new Guidance(visitor, this.town, "Salattuvuo", false).referred().invited();
			visitor.go("/cases/" + guidance.caseNumber());
			var client = visitor.page().locator("main a[href^='/clients/']").first().getAttribute("href");
			this.user.as(this.users.find(coordinator).orElseThrow(), () -> {
				var id = UUID.fromString(client.substring("/clients/".length()));
				this.protections.check(id, new Protection(true, LocalDate.of(2026, 8, 3), "populationRegister",
						LocalDate.of(2026, 10, 1)));
				this.protections.check(id, new Protection(false, LocalDate.of(2026, 9, 1), "client", null),
						"Asiakas kertoi");
				return null;
			});

			this.check.look(visitor, client, "client-protected");
			this.check.look(visitor, client + "/protection", "protection");
			this.check.look(visitor, "/clients/protection", "protections");
			this.check.look(visitor, "/me", "me-with-protected");
			this.check.look(lead, "/cases/" + guidance.caseNumber(), "case-masked");
			assertThat(lead.page().content()).doesNotContain("Salattuvuo");
			this.check.look(lead, "/clients/protection", "protections-lead");
			assertThat(lead.page().content()).contains(guidance.caseNumber()).doesNotContain("Salattuvuo");
			lead.page().locator("button[name=ended][value=false]").click();
		}
		finally {
			this.town.rest();
		}
	}

}
