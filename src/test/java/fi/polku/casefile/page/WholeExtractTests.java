package fi.polku.casefile.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.casefile.CaseFileTest;
import fi.polku.casefile.extract.HeldTables;
import fi.polku.process.CaseNumber;
import fi.polku.process.PersonalData;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A client's own words are planted over the schema; each column where they are found is
 * in the extract or on the list of what is left out with its reason.
 */
class WholeExtractTests extends CaseFileTest {

	private static final String WORDS = "Qxotesanat";

	private static final List<String> PLANTED = List.of("""
			update client set phone = '+358 ' || :words, email = :words || '@example.com', street_address = :words,
			                  post_office = :words, interpreter = :words where id = :client
			""", "update client_case set reason = :words, referrer = :words, exit_reason = :words where number = :case",
			"""
					insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
					values (gen_random_uuid(), :case, 'other', 'none', jsonb_build_object('story', :words), :user, 'staff', :at)
					""",
			"insert into note (id, case_number, text, written_by, written_at) values (gen_random_uuid(), :case, :words, :user, :at)",
			"""
					insert into outgoing (id, case_number, client_id, recipient, channel, template, language, subject, body, calendar,
					                      not_before, state, created_at, changed_at, address, text_message)
					values (:id, :case, :client, 'client', 'email', 'test', 'fi', :words, :words, :words, :at, 'sent', :at, :at,
					        :words, :words)
					""",
			"""
					insert into personal_link (id, kind, token_hash, code_hash, case_number, partner, model, question, language,
					                           made_by, made_at, expires_at)
					values (:id, 'partner', sha256(:case::bytea), :words, :case, :words, null, :words, 'fi', :user, :at, :at)
					""",
			"""
					insert into organisation_ground (id, case_number, organisation, ground, words, recorded_by, recorded_at)
					values (:id, :case, 'own', 'law', :words, :user, :at)
					""",
			"""
					insert into link_answer (id, link_id, case_number, kind, words, given_at)
					values (gen_random_uuid(), :id, :case, 'feedback', :words, :at)
					""", """
					insert into visit (id, topic, words, language, organisation, recorded_by, visited_at, case_number)
					values (gen_random_uuid(), 'other', :words, 'fi', 'mallila', :user, :at, :case)
					""",
			"""
					insert into task_question (task_id, case_number, asked_by, asked_to, question, asked_at, answer, answered_at)
					values (:case, :case, :user, :user, :words, :at, :words, :at)
					""",
			"""
					insert into client_consent (client_id, kind, given, recorded_by, recorded_at, how, recipients, data)
					values (:client, 'partners', true, :user, :at, 'oral', :words, :words)
					""", """
					insert into draft (task_id, username, answers, saved_at)
					values (:case, :user, jsonb_build_object('story', :words), :at)
					""");

	@Autowired
	List<PersonalData> modules;

	@Autowired
	ObjectMapper json;

	@Test
	void everyPlaceOfTheClientsWords_isToldOrLeftOutForAReason() throws Exception {
		var number = begun("Qxoteinen");
		var owner = person("own", Role.COORDINATOR);
		this.cases.assign(number, owner.username(), null, null);
		var client = clientOf(number);
		plant(number, client, owner.username());

		var told = extract(client, owner);
		var places = places();

		assertThat(places).hasSizeGreaterThan(20);
		assertThat(places).filteredOn((place) -> !isLeftOut(place) && !isTold(place, told)).isEmpty();
		assertThat(told.path("insightEvent").get(0).path("step").asText()).isNotBlank();
		assertThat(told.path("retentionRule")).extracting((rule) -> rule.path("ground").asText())
			.contains("case")
			.doesNotContain("notBegun", "jointService");
		assertThat(told.path("retentionRule").get(0).path("law").asText()).isNotBlank();
		assertThat(told.path("client").get(0).path("code").asText())
			.isEqualTo(this.clients.codeOf(client).orElseThrow().value());
	}

	@Test
	void whatIsLeftOut_isStillThere() {
		var tables = this.jdbc.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where table_schema = current_schema()
				""").query(String.class).set();
		assertThat(HeldTables.LEFT_OUT.keySet())
			.allMatch((one) -> tables.contains(one) || tables.stream().anyMatch((it) -> it.startsWith(one + ".")));
	}

	@Test
	void everyTableThatModulesForget_isToldOrLeftOutForAReason() {
		var reachable = new TreeSet<String>(this.jdbc.sql("""
				select distinct table_name from information_schema.columns
				where table_schema = current_schema() and column_name in ('client_id', 'case_number')
				""").query(String.class).set());
		reachable.addAll(Set.of("client", "client_case", "benefit_fault", "support_payment", "insight_instance",
				"insight_event"));
		var claimed = new ArrayList<String>();
		this.modules.forEach((module) -> claimed.addAll(module.tables()));

		assertThat(claimed).filteredOn((table) -> !table.startsWith("act_") && !reachable.contains(table))
			.allMatch(HeldTables.LEFT_OUT::containsKey);
	}

	private void plant(CaseNumber number, UUID client, String user) {
		var values = Map.<String, Object>of("case", number.value(), "client", client, "user", user, "words", WORDS,
				"id", UUID.randomUUID(), "at", java.sql.Timestamp.valueOf("2026-02-02 10:00:00"));
		PLANTED.forEach((sql) -> this.jdbc.sql(sql).params(new HashMap<>(values)).update());
	}

	private JsonNode extract(UUID client, fi.polku.security.Person owner) throws Exception {
		var answer = this.browser
			.perform(post("/clients/{id}/extract", client).param("form", "json")
				.param("reviewed", "true")
				.with(as(owner))
				.with(csrf()))
			.andReturn()
			.getResponse();
		var extract = this.json.readTree(answer.getContentAsByteArray());
		assertThat(extract.path("format").asText()).isEqualTo("fi.polku.client-extract");
		return extract.path("data");
	}

	private TreeSet<String> places() {
		var places = new TreeSet<String>();
		this.jdbc.sql("""
				select c.table_name, c.column_name from information_schema.columns c
				join information_schema.tables t using (table_schema, table_name)
				where t.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.udt_name <> 'bytea'
				""").query().listOfRows().forEach((column) -> {
			var found = this.jdbc.sql(
					"select exists (select from \"%s\" t where t.\"%s\"::text ilike '%%%s%%' or t.\"%s\"::text ilike '%%Qxoteinen%%')"
						.formatted(column.get("table_name"), column.get("column_name"), WORDS,
								column.get("column_name")))
				.query(Boolean.class)
				.single();
			if (found) {
				places.add(column.get("table_name") + "." + column.get("column_name"));
			}
		});
		return places;
	}

	private static boolean isLeftOut(String place) {
		return HeldTables.LEFT_OUT.containsKey(place)
				|| HeldTables.LEFT_OUT.containsKey(place.substring(0, place.indexOf('.')));
	}

	private static boolean isTold(String place, JsonNode told) {
		var parts = place.split("\\.");
		for (var row : told.path(camel(parts[0]))) {
			var value = row.path(camel(parts[1]));
			var text = value.isValueNode() ? value.asText() : value.toString();
			if (text.contains(WORDS) || text.contains("Qxoteinen")) {
				return true;
			}
		}
		return false;
	}

	private static String camel(String name) {
		var parts = name.split("_");
		var camel = new StringBuilder(parts[0]);
		for (int i = 1; i < parts.length; i++) {
			camel.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
		}
		return camel.toString();
	}

}
