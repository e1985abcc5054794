package fi.polku.benefitlist;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.benefitlist.reading.ListKind;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of each series of lists: their days, and whether they have left it. */
@Repository
@Transactional
class ListedPeople {

	/** One series: what later lists are compared with. */
	record Series(String municipality, ListKind kind, String programme) {
	}

	/** What a row says of a person now. */
	record Standing(UUID clientId, Series series, String benefit, int totalDays, int shareStep, LocalDate counted,
			LocalDate listed, String caseNumber) {
	}

	private static final String SAVE = """
			insert into listed_person as p (client_id, municipality, kind, programme, benefit, total_days, share_step,
			                                counted_month, first_month, last_month, case_number, screened_step)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (client_id, municipality, kind, programme) do update
			set benefit = case when excluded.counted_month >= p.counted_month then excluded.benefit else p.benefit end,
			    total_days = case when excluded.counted_month >= p.counted_month then excluded.total_days
			                      else p.total_days end,
			    share_step = case when excluded.counted_month >= p.counted_month then excluded.share_step
			                      else p.share_step end,
			    counted_month = greatest(p.counted_month, excluded.counted_month),
			    first_month = least(p.first_month, excluded.first_month),
			    last_month = greatest(p.last_month, excluded.last_month),
			    left_month = case when excluded.last_month >= coalesce(p.left_month, excluded.last_month) then null
			                      else p.left_month end,
			    case_number = coalesce(excluded.case_number, p.case_number),
			    screened_step = case when excluded.case_number is null then p.screened_step
			                         else excluded.screened_step end
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	ListedPeople(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/**
	 * Those of the clients who already stand in the series, held until the transaction
	 * ends.
	 */
	Map<UUID, ListedPerson> known(Collection<UUID> clients, Series series) {
		var known = new HashMap<UUID, ListedPerson>();
		this.jdbc.sql("""
				select p.client_id, p.share_step, p.screened_step, s.state as screening
				from listed_person p
				left join screening s on s.case_number = p.case_number
				where p.client_id = any (:clients::uuid[]) and p.municipality = :municipality and p.kind = :kind
				  and p.programme = :programme
				order by p.client_id
				for update of p
				""")
			.param("clients", clients.stream().map(UUID::toString).toArray(String[]::new))
			.param("municipality", series.municipality())
			.param("kind", series.kind().name())
			.param("programme", series.programme())
			.query(ListedPerson.class)
			.list()
			.forEach((person) -> known.put(person.clientId(), person));
		return known;
	}

	void save(List<Standing> people) {
		this.batch.batchUpdate(SAVE, people.stream().map(ListedPeople::row).toList(),
				new int[] { Types.OTHER, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.NUMERIC,
						Types.INTEGER, Types.DATE, Types.DATE, Types.DATE, Types.VARCHAR, Types.INTEGER });
	}

	private static Object[] row(Standing person) {
		var listed = Date.valueOf(person.listed());
		return new Object[] { person.clientId(), person.series().municipality(), person.series().kind().name(),
				person.series().programme(), person.benefit(), person.totalDays(), person.shareStep(),
				Date.valueOf(person.counted()), listed, listed, person.caseNumber(), person.shareStep() };
	}

	/**
	 * The screening is taken up again with the newest standing.
	 * @return days so far
	 */
	long screenAgain(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				update listed_person set screened_step = share_step where case_number = :case
				returning trunc(total_days)::bigint
				""").param("case", caseNumber.value()).query(Long.class).list().stream().findFirst().orElse(0L);
	}

}
