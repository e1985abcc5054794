package fi.polku.workshop.operation;

import java.util.Collection;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of cases that run models, of the reader's organisation alone. */
@Component
class OwnCaseNumbers {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Trail trail;

	OwnCaseNumbers(JdbcClient jdbc, CurrentUser user, Trail trail) {
		this.jdbc = jdbc;
		this.user = user;
		this.trail = trail;
	}

	/**
	 * Of these runs, the oldest first, as many as one can look at; the trail tells it.
	 */
	@Transactional
	List<String> of(Collection<String> instances) {
		var numbers = this.jdbc.sql("""
				select distinct c.number
				  from act_ru_execution p
				  join client_case c on c.number = p.business_key_
				 where p.id_ = any(:instances) and c.organisation = :organisation
				 order by c.number
				 limit :most
				""")
			.param("instances", instances.toArray(String[]::new))
			.param("organisation", String.valueOf(this.user.get().organisation()))
			.param("most", MOST)
			.query(String.class)
			.list();
		this.trail.seen("operation.jobsShown", "administration", numbers.stream().map(CaseNumber::new).toList());
		return numbers;
	}

}
