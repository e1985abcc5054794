package fi.polku.security;

import fi.polku.PolkuTest;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class FirstAdministratorTests {

	@Autowired
	FirstAdministrator first;

	@Autowired
	Users users;

	@Autowired
	Tryout tryout;

	@Test
	void linkOfAnotherNode_makesNoSecondOne() {
		this.tryout.person("first-already", Role.ADMIN);
		ReflectionTestUtils.setField(this.first, "token", "a-link-of-another-node");

		this.first.make("second-admin", "tuulinen-ranta-kuusi");

		assertThat(this.users.find("second-admin")).isEmpty();
		assertThat(this.first.isAwaited()).as("the link is spent").isFalse();
	}

}
