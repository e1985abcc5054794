package fi.polku.document;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class DocumentsTests {

	@Autowired
	Documents documents;

	@Autowired
	DocumentMaker maker;

	@Autowired
	JdbcClient jdbc;

	private static int numbers = 600_000;

	private final String caseNumber = "7027-" + ++numbers;

	@BeforeEach
	void aCase() {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('documents', 'Mallila', 'municipality', 'Mallila')
				    on conflict do nothing
				""").update();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:client, 'Malli', 'Matti', timestamptz '2026-01-02 10:00Z', timestamptz '2026-01-02 10:00Z')
				""").param("client", client).update();
		this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, organisation, protected,
				       opened_at)
				values (:number, :client, 'voitto', 'clientJourney', 'open', 'self', 'documents', false,
				       timestamptz '2026-01-02 10:00Z')
				""").param("number", this.caseNumber).param("client", client).update();
	}

	@Test
	void documentMade_isKeptAsItWas() {
		var summary = new PaySubsidySummary(this.caseNumber, Party.of("Matti Malli"), Party.of("Malli Oy"),
				Party.of("Yrjö Yritys"), null, Map.of());
		var made = this.maker.paySubsidySummary(summary, new Locale("sv"));

		var id = this.documents.add(this.caseNumber, made, "coordinator");

		assertThat(this.documents.content(id)).isEqualTo(made.content());
		var kept = this.documents.find(id).orElseThrow();
		assertThat(this.documents.ofCase(this.caseNumber)).containsExactly(kept);
		assertThat(kept.title()).isEqualTo("Sammandrag för ansökan om lönesubvention");
		assertThat(kept.language()).isEqualTo("sv");
		assertThat(kept.bytes()).isEqualTo(made.content().length);
		assertThat(kept.sha256()).matches("[0-9a-f]{64}");
	}

	@Test
	void unknownDocument_isNotFound() {
		assertThat(this.documents.find(UUID.randomUUID())).isEmpty();
	}

}
