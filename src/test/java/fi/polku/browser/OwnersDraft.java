package fi.polku.browser;

import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An owner with a draft of the job search open before them. */
abstract class OwnersDraft {

	static final String MODEL = "jobSearch.bpmn";

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	Visitor owner;

	Drawing drawing;

	@BeforeEach
	void aDraft() {
		this.owner = new Visitor(this.port).signIn(this.town.person("Oona", Role.OWNER));
		this.drawing = Drawing.begin(this.owner, "jobSearch").open("fi");
	}

	@AfterEach
	void leave() {
		this.owner.close();
		this.town.rest();
	}

}
