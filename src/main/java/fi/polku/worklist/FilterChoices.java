package fi.polku.worklist;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.worklist.StandingChoices.Standing;
import fi.polku.web.FieldView.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a list can be filtered by: what stands in the tasks that the reader sees. */
@Component
class FilterChoices {

	/** More could not be chosen from in a list. */
	private static final int MOST_PEOPLE = 200;

	private final JdbcClient jdbc;

	private final StandingChoices standing;

	private final Models models;

	private final WorkText words;

	FilterChoices(JdbcClient jdbc, StandingChoices standing, Models models, WorkText words) {
		this.jdbc = jdbc;
		this.standing = standing;
		this.models = models;
		this.words = words;
	}

	Choices of(Person reader, Locale locale) {
		var standing = this.standing.of(reader);
		var steps = of("step", standing)
			.map((step) -> new Option(step.value(),
					this.models.of(step.definitionId(), locale).get(step.value()).name()))
			.sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
			.toList();
		return new Choices(reader.groups(), steps,
				of("programme", standing).map((one) -> new Option(one.value(), this.words.programme(one.value())))
					.toList(),
				of("segment", standing).map((one) -> new Option(one.value(), this.words.segment(one.value()))).toList(),
				areas(of(StandingChoices.AREA, standing)), teams(reader));
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

	private List<Option> areas(Stream<Standing> standing) {
		var ids = standing.map(Standing::value).toArray(String[]::new);
		return this.jdbc.sql("select id, name from area where id = any(:ids) order by name")
			.param("ids", ids)
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
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
