package fi.polku.workshop.draft;

import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands live and what is under way, also when much has been before. */
@PolkuTest
@Transactional
class LiveModelsTests {

	private final String model = "many" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	LiveModels live;

	@Autowired
	DraftsUnderWay underWay;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Tryout tryout;

	@ParameterizedTest
	@ValueSource(strings = { "a", "z" })
	void tableLeftOut_doesNotBringTheEarlierVersionBack(String leftOut) {
		deploy(decision(this.model) + decision(leftOut + this.model));
		var newer = deploy(decision(this.model));

		assertThat(this.live.deployment(this.model)).contains(newer);
		assertThat(this.live.newest()).filteredOn((one) -> one.model().equals(this.model))
			.singleElement()
			.matches((one) -> one.isSame(this.live.of(this.model, newer)));
	}

	@Test
	void draftFromLongAgo_isStillUnderWay() {
		this.tryout.person("under-way-owner", Role.OWNER);
		draft("open", "2020-01-01", 1);
		draft("dropped", "2026-01-01", 250);

		assertThat(this.underWay.all()).extracting(Draft::model).contains(this.model);
		assertThat(this.underWay.of(this.model)).hasSize(1);
	}

	private void draft(String state, String day, int times) {
		this.jdbc.sql("""
				insert into model_draft (id, model, name, source, state, created_by, created_at, changed_by, changed_at)
				select gen_random_uuid(), :model, '', 'workshop', :state, 'under-way-owner', :day::date,
				       'under-way-owner', :day::date
				  from generate_series(1, :times)
				""").param("model", this.model).param("state", state).param("day", day).param("times", times).update();
	}

	private String deploy(String decisions) {
		var dmn = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d_%s\" name=\"d\" namespace=\"x\" xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\">%s</definitions>";
		return this.repository.createDeployment()
			.addString(this.model + ".dmn", dmn.formatted(this.model, decisions))
			.deploy()
			.getId();
	}

	private static String decision(String id) {
		return "<decision id=\"%1$s\" name=\"x\" camunda:historyTimeToLive=\"P1D\"><decisionTable id=\"t_%1$s\"><output id=\"o_%1$s\" name=\"o\"/></decisionTable></decision>"
			.formatted(id);
	}

}
