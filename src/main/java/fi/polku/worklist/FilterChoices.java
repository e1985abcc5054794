package fi.polku.worklist;

import java.util.List;
import java.util.Locale;

import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.web.FieldView.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a list can be filtered by: what stands in the tasks that the reader sees. */
@Component
class FilterChoices {

	private final JdbcClient jdbc;

	private final WorklistPolicy policy;

	private final Models models;

	private final WorkText words;

	FilterChoices(JdbcClient jdbc, WorklistPolicy policy, Models models, WorkText words) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.models = models;
		this.words = words;
	}

	Choices of(Person reader, Locale locale) {
		var seen = this.policy.seen(reader);
		var steps = this.jdbc
			.sql("select distinct on (w.step) w.step, w.name, w.definition_id from work_item w where " + seen.sql())
			.params(seen.values())
			.query((row, number) -> new Option(row.getString("step"),
					this.models.of(row.getString("definition_id"), locale).get(row.getString("step")).name()))
			.list()
			.stream()
			.sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
			.toList();
		return new Choices(reader.groups(), steps,
				distinct("programme", seen).stream().map((id) -> new Option(id, this.words.programme(id))).toList(),
				distinct("segment", seen).stream().map((id) -> new Option(id, this.words.segment(id))).toList(),
				areas(seen), teams(reader), people(reader));
	}

	private List<Option> teams(Person reader) {
		return this.jdbc.sql("select id, name from team where organisation_id = :organisation order by name")
			.param("organisation", String.valueOf(reader.organisation()))
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	/** The reader's colleagues who have tasks. */
	private List<Option> people(Person reader) {
		return this.jdbc.sql("""
				select username, display_name
				  from app_user u
				 where active and organisation_id = :organisation and username <> :me
				   and exists (select from user_role r where r.username = u.username and r.role in (:guides))
				 order by display_name
				""")
			.param("organisation", String.valueOf(reader.organisation()))
			.param("me", reader.username())
			.param("guides", Role.GUIDES.stream().map(Role::name).toList())
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	private List<String> distinct(String column, Condition seen) {
		return this.jdbc
			.sql("select distinct w." + column + " from work_item w where w." + column + " is not null and "
					+ seen.sql() + " order by 1")
			.params(seen.values())
			.query(String.class)
			.list();
	}

	private List<Option> areas(Condition seen) {
		return this.jdbc
			.sql("select a.id, a.name from area a where exists (select from work_item w where w.area_id = a.id and "
					+ seen.sql() + ") order by a.name")
			.params(seen.values())
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	/**
	 * The choices of the filter.
	 *
	 * @param groups the reader's own candidate groups
	 * @param people colleagues who have tasks
	 */
	record Choices(List<String> groups, List<Option> steps, List<Option> programmes, List<Option> segments,
			List<Option> areas, List<Option> teams, List<Option> people) {
	}

}
