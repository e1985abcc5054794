package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import fi.polku.casefile.Masking;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.workshop.migration.CasesAtWork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running cases that an owner may act on: those of the owner's organisation. Nothing
 * of the client is read.
 */
@Component
@Transactional
class OperatedCases {

	private static final String NAMED = Masking
		.named("exists (select from client q where q.id = c.client_id and q.protected)", "c.owner", "c.number");

	private final JdbcClient jdbc;

	private final Models models;

	private final CasesAtWork work;

	private final Trail trail;

	private final CurrentUser user;

	OperatedCases(JdbcClient jdbc, Models models, CasesAtWork work, Trail trail, CurrentUser user) {
		this.jdbc = jdbc;
		this.models = models;
		this.work = work;
		this.trail = trail;
		this.user = user;
	}

	/** To be looked at, which the trail tells. */
	OperatedCase show(CaseNumber number, Locale locale) {
		var one = get(number, locale);
		this.trail.seen("operation.shown", "administration", List.of(number));
		return one;
	}

	/** To be changed: nobody else acts on it until the transaction ends. */
	OperatedCase hold(CaseNumber number, Locale locale) {
		get(number, locale);
		if (!this.work.holdOthers(Set.of(number.value())).isEmpty()) {
			throw Refusal.conflict("workshop.operation.busy");
		}
		return get(number, locale);
	}

	OperatedCase get(CaseNumber number, Locale locale) {
		var client = this.jdbc
			.sql("select c.client_id, " + NAMED
					+ " as named from client_case c where c.number = :case and c.organisation = :organisation")
			.params(Masking.values(this.user.get()))
			.param("case", number.value())
			.param("organisation", String.valueOf(this.user.get().organisation()))
			.query(Whose.class)
			.optional()
			.orElseThrow(() -> Refusal.notFound("workshop.operation.noCase"));
		var runs = this.jdbc.sql("""
				select p.id_ as instance, p.proc_def_id_ as definition, p.suspension_state_ = 2 as stopped
				  from act_ru_execution p
				  join act_hi_procinst h on h.id_ = p.id_
				 where p.business_key_ = :case and p.parent_id_ is null
				 order by h.start_time_, p.id_
				""")
			.param("case", number.value())
			.query((row, at) -> new OperatedCase.Run(row.getString("instance"),
					this.models.of(row.getString("definition"), locale), row.getBoolean("stopped")))
			.list();
		return new OperatedCase(number, client.clientId(), client.named(), runs);
	}

	private record Whose(UUID clientId, boolean named) {
	}

}
