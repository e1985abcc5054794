package fi.polku.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Absence;
import fi.polku.web.FieldView;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a colleague is chosen, on a form, a list or a handover, the least loaded of the
 * case's area is marked as the proposal, and who is absent as absent. The choice stays
 * with whoever chooses.
 */
@Component
public class ProposedPeople {

	private final JdbcClient jdbc;

	private final MessageSource texts;

	private final Clock clock;

	ProposedPeople(JdbcClient jdbc, MessageSource texts, Clock clock) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.clock = clock;
	}

	List<FieldView> mark(List<FieldView> fields, String area) {
		return fields.stream()
			.map((field) -> ("user".equals(field.type()) && !field.options().isEmpty())
					? field.withOptions(marked(field.options(), area)) : field)
			.toList();
	}

	/**
	 * The same people in the same order.
	 * @param area whose people come first, or {@code null}
	 */
	public List<FieldView.Option> marked(List<FieldView.Option> options, String area) {
		var loads = loads(options, area);
		Map<String, Load> byName = loads.stream().collect(Collectors.toMap(Load::username, Function.identity()));
		return options.stream().map((option) -> {
			var load = byName.get(option.value());
			if (load == null || load != loads.get(0) && !load.away()) {
				return option;
			}
			return new FieldView.Option(option.value(), words(option.label(), load));
		}).toList();
	}

	private String words(String name, Load load) {
		var key = load.away() ? "worklist.proposed.away"
				: load.near() ? "worklist.proposed.ofArea" : "worklist.proposed.ofAll";
		return this.texts.getMessage(key, new Object[] { name, load.cases() }, LocaleContextHolder.getLocale());
	}

	/** Who is here first, of the area first, the least loaded first. */
	private List<Load> loads(List<FieldView.Option> options, String area) {
		return this.jdbc.sql("""
				select u.username, %s as away, coalesce(u.area_id = :area, false) as near,
				       (select count(*) from client_case c where c.owner = u.username and c.state = 'open') as cases
				  from app_user u
				 where u.username = any(:names::text[])
				 order by away, near desc, cases, u.username
				""".formatted(Absence.isAway("u")))
			.param("today", Helsinki.today(this.clock))
			.param("area", area, java.sql.Types.VARCHAR)
			.param("names", options.stream().map(FieldView.Option::value).toArray(String[]::new))
			.query(Load.class)
			.list();
	}

	record Load(String username, boolean away, boolean near, int cases) {
	}

}
