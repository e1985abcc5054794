package fi.polku;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesUseOnlyWhatTheyAreAllowed() {
		ApplicationModules.of(PolkuApplication.class).verify();
	}

}
