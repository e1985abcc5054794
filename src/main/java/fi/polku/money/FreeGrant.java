package fi.polku.money;

import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Frees by hand what will not be paid of a grant: a pay subsidy whose work ended early,
 * or a support whose run is no more.
 */
@Service
class FreeGrant {

	private final GrantLines lines;

	private final Grants grants;

	private final Trail trail;

	FreeGrant(GrantLines lines, Grants grants, Trail trail) {
		this.lines = lines;
		this.grants = grants;
		this.trail = trail;
	}

	@Transactional
	void free(long id, String reason, Person by) {
		var grant = this.lines.held(id, by.organisation()).orElseThrow(() -> Refusal.notFound("money.grant.unknown"));
		if (grant.isOpen()) {
			this.grants.release(id, grant.unpaid());
			this.trail.did("money.released", "administration", null, new CaseNumber(grant.caseNumber()), List
				.of(Change.of(null, "euros", null, grant.unpaid()), Change.of(null, "reason", null, reason.strip())));
		}
	}

}
