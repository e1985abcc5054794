package fi.polku.workshop.catalogue;

import fi.polku.PolkuTest;
import fi.polku.process.ShippedModels;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.workshop.publish.Publishing;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A shipped change that an owner took does not get lost with the draft. */
@PolkuTest
@Transactional
class TakenConflictTests {

	@Autowired
	Conflicts conflicts;

	@Autowired
	ShippedModels shipped;

	@Autowired
	Publishing publishing;

	@Autowired
	CurrentUser current;

	@Autowired
	Tryout tryout;

	@Test
	void draftLaidAside_showsTheConflictAgain() {
		Person owner = this.tryout.person("conflict-owner", Role.OWNER);
		this.shipped.unsettle("segmentation");

		var draft = this.current.as(owner, () -> this.conflicts.takeShipped("segmentation", owner));
		assertThat(this.shipped.conflicts()).doesNotContain("segmentation");
		this.current.as(owner, () -> this.publishing.drop(draft, owner));

		assertThat(this.shipped.conflicts()).contains("segmentation");
	}

}
