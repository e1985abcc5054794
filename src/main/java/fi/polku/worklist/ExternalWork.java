package fi.polku.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Users;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that programs work: those of the cases of their organisation, and no others.
 * What they fetch and what they tell stands in the trail.
 */
@Service
@Transactional
class ExternalWork {

	private static final String OF_ORGANISATION = """
			select t.id_ as id, e.business_key_ as case_number, t.act_id_ as element
			  from act_ru_ext_task t
			  join act_ru_execution e on e.id_ = t.proc_inst_id_
			  join client_case c on c.number = e.business_key_
			 where t.id_ = any(:ids) and c.organisation = :organisation
			""";

	private final JdbcClient jdbc;

	private final Users users;

	private final CurrentUser user;

	private final Trail trail;

	ExternalWork(JdbcClient jdbc, Users users, CurrentUser user, Trail trail) {
		this.jdbc = jdbc;
		this.users = users;
		this.user = user;
		this.trail = trail;
	}

	/** The step, if the program may work it. */
	public Optional<Work> find(String id, Person by) {
		return of(List.of(id), by).stream().findFirst();
	}

	/** Those of the steps that the program may work. */
	public Set<String> own(List<String> ids, String username) {
		return this.users.find(username)
			.map((by) -> of(ids, by).stream().map(Work::id).collect(Collectors.toSet()))
			.orElse(Set.of());
	}

	/** The program is given these. */
	public void fetched(List<String> ids, String username) {
		var by = this.users.find(username).orElseThrow();
		var cases = of(ids, by).stream().map(Work::caseNumber).distinct().map(CaseNumber::new).toList();
		this.user.as(by, () -> {
			this.trail.seen("externalTask.fetched", "guidance", cases);
			return null;
		});
	}

	/** The program told what came of it. */
	public void told(Work work, String how) {
		this.trail.did("externalTask." + how, "guidance", work.element(), new CaseNumber(work.caseNumber()), List.of());
	}

	private List<Work> of(List<String> ids, Person by) {
		return this.jdbc.sql(OF_ORGANISATION)
			.param("ids", ids.toArray(String[]::new))
			.param("organisation", String.valueOf(by.organisation()))
			.query(Work.class)
			.list();
	}

	/** A step of a case that waits for a program. */
	record Work(String id, String caseNumber, String element) {
	}

}
