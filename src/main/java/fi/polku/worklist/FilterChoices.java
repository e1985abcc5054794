package fi.polku.worklist;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.web.FieldView.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a list can be filtered by: what stands in the tasks that the reader sees. */
@Component
class FilterChoices {

	/** More could not be chosen from in a list. */
	private static final int MOST_PEOPLE = 200;

	private static final String AREA = "area_id";

	/**
	 * What follows in the column's index: so it is read, also for a value that is rare.
	 */
	private static final Map<String, String> NEXT = Map.of("step", Sort.DUE.sql(), "programme", Sort.DUE.sql(),
			"segment", "w.programme", AREA, "w.segment");

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
		var standing = standing(this.policy.seen(reader));
		var steps = of("step", standing)
			.map((step) -> new Option(step.value(),
					this.models.of(step.definitionId(), locale).get(step.value()).name()))
			.sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
			.toList();
		return new Choices(reader.groups(), steps,
				of("programme", standing).map((one) -> new Option(one.value(), this.words.programme(one.value())))
					.toList(),
				of("segment", standing).map((one) -> new Option(one.value(), this.words.segment(one.value()))).toList(),
				areas(of(AREA, standing)), teams(reader));
	}

	private static Stream<Standing> of(String part, List<Standing> standing) {
		return standing.stream().filter((one) -> one.part().equals(part));
	}

	private List<Option> teams(Person reader) {
		return this.jdbc.sql("select id, name from team where organisation_id = :organisation order by name")
			.param("organisation", String.valueOf(reader.organisation()))
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	/**
	 * The reader's colleagues who guide; of a large organisation those who are nearest.
	 */
	List<Option> people(Person reader) {
		return this.jdbc.sql("""
				select username, display_name
				  from (select username, display_name
				          from app_user u
				         where active and organisation_id = :organisation and username <> :me
				           and exists (select from user_role r where r.username = u.username and r.role in (:guides))
				         order by coalesce(team_id = :team, false) desc, coalesce(area_id = :area, false) desc,
				                  display_name
				         limit %d) nearest
				 order by display_name
				""".formatted(MOST_PEOPLE))
			.param("organisation", String.valueOf(reader.organisation()))
			.param("me", reader.username())
			.param("team", reader.team(), Types.VARCHAR)
			.param("area", reader.area(), Types.VARCHAR)
			.param("guides", Role.GUIDES.stream().map(Role::name).toList())
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	/** Where a client lives whom the reader may not know is no choice. */
	private List<Standing> standing(Condition seen) {
		var sql = NEXT.keySet()
			.stream()
			.map((column) -> standing(column,
					AREA.equals(column) ? seen.sql() + " and " + this.policy.named() : seen.sql()))
			.collect(Collectors.joining(" union all "));
		return this.jdbc.sql(sql + " order by part, value").params(seen.values()).query(Standing.class).list();
	}

	/**
	 * The values of the column in the tasks that are seen. Its index is read from one
	 * value to the next; reading all tasks would take seconds.
	 */
	private static String standing(String column, String seen) {
		return """
				(with recursive each (value) as (
				    (select %1$s from work_item where %1$s is not null order by %1$s limit 1)
				    union all
				    select (select n.%1$s from work_item n where n.%1$s > each.value order by n.%1$s limit 1)
				      from each
				     where each.value is not null)
				select '%1$s' as part, each.value, s.definition_id
				  from each
				 cross join lateral (select w.definition_id from work_item w
				                      where w.%1$s = each.value and %2$s
				                      order by %3$s limit 1) s
				 where each.value is not null)
				""".formatted(column, seen, NEXT.get(column));
	}

	private List<Option> areas(Stream<Standing> standing) {
		var ids = standing.map(Standing::value).toArray(String[]::new);
		return this.jdbc.sql("select id, name from area where id = any(:ids) order by name")
			.param("ids", ids)
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	/**
	 * A value that stands in a task.
	 *
	 * @param part its column
	 * @param definitionId the model of one such task
	 */
	record Standing(String part, String value, String definitionId) {
	}

	/**
	 * The choices of the filter.
	 *
	 * @param groups the reader's own candidate groups
	 */
	record Choices(List<String> groups, List<Option> steps, List<Option> programmes, List<Option> segments,
			List<Option> areas, List<Option> teams) {
	}

}
