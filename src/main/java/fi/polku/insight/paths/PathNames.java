package fi.polku.insight.paths;

import fi.polku.insight.FigurePolicy;
import java.util.HashMap;
import java.util.Map;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.Words;
import fi.polku.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What steps, people and teams are called for the reader. Auditors read every name,
 * others those of their own organisation; anybody else is a number.
 */
@Repository
class PathNames {

	private final FilterNames names;

	private final Words words;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	PathNames(FilterNames names, Words words, JdbcClient jdbc, CurrentUser user) {
		this.names = names;
		this.words = words;
		this.jdbc = jdbc;
		this.user = user;
	}

	Named of(Chosen chosen, CaseFilter filter) {
		return (filter.log() != null) ? new OfLog(chosen) : new OfOwn(chosen, filter);
	}

	private Map<Integer, String> people() {
		var reader = this.user.get();
		var people = new HashMap<Integer, String>();
		this.jdbc.sql("""
				select p.id, u.display_name
				  from insight_person p
				  join app_user u on u.username = p.username
				 where :all or u.organisation_id = :organisation
				""")
			.param("all", FigurePolicy.seesAll(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.query((row) -> {
				people.put(row.getInt(1), row.getString(2));
			});
		return people;
	}

	/** What they are called. */
	interface Named {

		String step(String id);

		String person(int number);

		String team(int code);

	}

	/** A log names everything itself. */
	private record OfLog(Chosen chosen) implements Named {

		@Override
		public String step(String id) {
			return id;
		}

		@Override
		public String person(int number) {
			return this.chosen.columns().people().get(number);
		}

		@Override
		public String team(int code) {
			return this.chosen.columns().teams().get(code);
		}

	}

	/** Own names, each looked up once. */
	private final class OfOwn implements Named {

		private final Chosen chosen;

		private final CaseFilter filter;

		private final Map<String, String> steps = new HashMap<>();

		private Map<Integer, String> people;

		OfOwn(Chosen chosen, CaseFilter filter) {
			this.chosen = chosen;
			this.filter = filter;
		}

		@Override
		public String step(String id) {
			return this.steps.computeIfAbsent(id, (one) -> PathNames.this.names.step(null, one));
		}

		@Override
		public String person(int number) {
			if (this.people == null) {
				this.people = people();
			}
			var name = this.people.get(number);
			return (name != null) ? name : PathNames.this.words.of("insight.paths.person", String.valueOf(number));
		}

		@Override
		public String team(int code) {
			return PathNames.this.names.of("team", this.chosen.columns().teams().get(code), this.filter);
		}

	}

}
