package fi.polku.casefile.page;

import java.util.Map;

import fi.polku.casefile.CaseFileTest;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Notes;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A coordinator who reads the pages of clients and cases. */
abstract class CaseFilePagesTest extends CaseFileTest {

	@Autowired
	Records records;

	@Autowired
	Models models;

	@Autowired
	Notes notes;

	Person coordinator;

	@BeforeEach
	void reader() {
		this.coordinator = person("own", Role.COORDINATOR);
	}

	java.util.UUID interview(CaseNumber number) {
		var model = this.models.newest("intake", java.util.Locale.ROOT);
		var form = model.get("holdInitialInterview").form();
		var health = form.asked().stream().filter((it) -> it.dataClass().isSealed()).findFirst().orElseThrow();
		return this.records.save(new NewRecord(number, "holdInitialInterview", model.definitionId(), null, form,
				Map.of(health.id(), "selkävaiva"), "staff"));
	}

	/** The rows of health answers shown to the person: why, and of which step. */
	java.util.List<String> healthShown(Person person) {
		return this.jdbc.sql("""
				select purpose || ' ' || element from trail where username = :me and kind = 'record.healthShown'
				""").param("me", person.username()).query(String.class).list();
	}

	java.util.List<String> lastEntries(Person person, int count) {
		return this.jdbc.sql("select kind from trail where username = :me order by id desc limit :count")
			.param("me", person.username())
			.param("count", count)
			.query(String.class)
			.list();
	}

}
