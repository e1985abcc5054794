package fi.polku.casefile.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.casefile.HealthAnswers;
import fi.polku.casefile.Records;
import fi.polku.client.Clients;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.CaseNumber;
import fi.polku.process.PersonalData;
import fi.polku.process.SensitiveFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything the modules hold of one client, table by table: the tables are those that
 * the modules name as holding people ({@link PersonalData}), so that what is forgotten
 * and what is told are one list.
 */
@Component
public class HeldData {

	private static final String RECORDS = "case_record";

	private final JdbcClient jdbc;

	private final List<PersonalData> modules;

	private final Clients clients;

	private final Records records;

	private final HealthAnswers health;

	private final SensitiveFacts sensitive;

	private final ObjectMapper json;

	HeldData(JdbcClient jdbc, List<PersonalData> modules, Clients clients, Records records, HealthAnswers health,
			SensitiveFacts sensitive, ObjectMapper json) {
		this.jdbc = jdbc;
		this.modules = modules;
		this.clients = clients;
		this.records = records;
		this.health = health;
		this.sensitive = sensitive;
		this.json = json;
	}

	/** The rows by table, names as in the schema turned into lowerCamel. */
	public Map<String, List<Map<String, Object>>> of(Wanted wanted) {
		var held = new LinkedHashMap<String, List<Map<String, Object>>>();
		columns().forEach((table, columns) -> HeldTables.condition(table, columns.keySet()).ifPresent((condition) -> {
			var rows = rows(table, columns, condition, wanted);
			if (!rows.isEmpty()) {
				held.put(camel(table), rows);
			}
		}));
		this.modules.forEach((module) -> module.told(wanted.cases()).forEach((name, rows) -> {
			if (!rows.isEmpty()) {
				held.put(name, rows.stream().map((row) -> proposal(row, wanted)).toList());
			}
		}));
		return held;
	}

	private List<Map<String, Object>> rows(String table, Map<String, String> columns, String condition, Wanted wanted) {
		var rows = new ArrayList<Map<String, Object>>();
		this.jdbc
			.sql("select (" + HeldTables.row(table) + ")::text from " + table + " t where " + condition
					+ " order by t.ctid")
			.param("client", wanted.client())
			.param("cases", wanted.cases().stream().map(CaseNumber::value).toArray(String[]::new))
			.query(String.class)
			.list()
			.forEach((text) -> rows.add(row(table, columns, read(text), wanted)));
		return rows;
	}

	private Map<String, Object> row(String table, Map<String, String> columns, Map<String, Object> read,
			Wanted wanted) {
		var id = String.valueOf(read.get("id"));
		if (wanted.leavesOut().contains(id)) {
			return Map.of("id", id, "leftOut", "holds data of another person (GDPR art. 15(4), 621/1999 § 11)");
		}
		var row = new LinkedHashMap<String, Object>();
		read.forEach((column, value) -> {
			if (value != null && !"bytea".equals(columns.get(column))
					&& !HeldTables.LEFT_OUT.containsKey(table + "." + column)) {
				row.put(camel(column), value);
			}
		});
		if ("client".equals(table)) {
			this.clients.codeOf(wanted.client())
				.map(PersonalIdentityCode::value)
				.ifPresent((code) -> row.put("code", code));
		}
		if (RECORDS.equals(table)) {
			sealed(row, wanted);
		}
		return row;
	}

	private void sealed(Map<String, Object> row, Wanted wanted) {
		var record = java.util.UUID.fromString((String) row.get("id"));
		var number = new CaseNumber((String) row.get("caseNumber"));
		if (!wanted.health().test(number)) {
			row.computeIfPresent("answers", (column, answers) -> withoutHealth((Map<?, ?>) answers));
		}
		if (wanted.opens() && wanted.health().test(number)) {
			var answers = this.health.show(number, record, "accessRequest");
			if (!answers.isEmpty()) {
				row.put("sealedAnswers", answers);
			}
		}
		else if (!wanted.health().test(number) && this.records.hasSealed(record)) {
			row.put("sealedAnswersLeftOut", "given by whoever may read health answers of this case");
		}
	}

	private Map<?, ?> withoutHealth(Map<?, ?> answers) {
		var open = new LinkedHashMap<>(answers);
		return open.keySet().removeAll(this.sensitive.names()) ? open : answers;
	}

	/** What a table proposed from may tell of health, and so may what it said of it. */
	private static Map<String, Object> proposal(Map<String, Object> row, Wanted wanted) {
		if (!row.containsKey("grounds") || wanted.health().test(new CaseNumber((String) row.get("caseNumber")))) {
			return row;
		}
		var open = new LinkedHashMap<>(row);
		open.keySet().removeAll(List.of("grounds", "proposal"));
		open.put("groundsLeftOut", true);
		return open;
	}

	/** The columns of the tables that are told, with their types. */
	private Map<String, Map<String, String>> columns() {
		var tables = new TreeSet<String>();
		this.modules.stream().map(PersonalData::tables).forEach(tables::addAll);
		tables.removeAll(HeldTables.LEFT_OUT.keySet());
		tables.removeIf((table) -> table.startsWith("act_"));
		var columns = new TreeMap<String, Map<String, String>>();
		this.jdbc.sql("""
				select table_name, column_name, udt_name from information_schema.columns
				where table_schema = current_schema() and table_name = any(:tables)
				order by table_name, ordinal_position
				""").param("tables", tables.toArray(String[]::new)).query((row) -> {
			columns.computeIfAbsent(row.getString(1), (table) -> new LinkedHashMap<>())
				.put(row.getString(2), row.getString(3));
		});
		return columns;
	}

	private Map<String, Object> read(String text) {
		try {
			return this.json.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("a row is no JSON", ex);
		}
	}

	private static String camel(String name) {
		var camel = new StringBuilder();
		for (var part : name.split("_")) {
			camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return camel.toString();
	}

	/**
	 * What is asked for.
	 *
	 * @param cases those the giver may name
	 * @param leavesOut ids of rows that hold data of others
	 * @param health the cases whose health answers the giver may read
	 * @param opens whether sealed answers are opened here; who shows the records
	 * otherwise opens them there
	 */
	public record Wanted(java.util.UUID client, List<CaseNumber> cases, Collection<String> leavesOut,
			java.util.function.Predicate<CaseNumber> health, boolean opens) {
	}

}
