package fi.polku.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases the engine still runs, a follow-up after the exit among them. */
@Component
public class RunningCases {

	private final JdbcClient jdbc;

	RunningCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Set<CaseNumber> among(Collection<CaseNumber> cases) {
		return this.jdbc.sql("""
				select distinct business_key_ from act_hi_procinst
				 where business_key_ = any(:cases) and end_time_ is null
				""")
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list()
			.stream()
			.collect(Collectors.toSet());
	}

}
