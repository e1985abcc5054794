package fi.polku.casefile;

import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new case of a known client behind a protection order. Whoever took its first task
 * would learn who it is by nothing but an identity code sent in, so its tasks are for a
 * lead and for those who may name the client, until one of them takes or gives one.
 */
@Service
@Transactional
public class HeldBack {

	private final JdbcClient jdbc;

	private final Trail trail;

	HeldBack(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/**
	 * Whether the reader may take the tasks of the case, as SQL that needs the values of
	 * {@link Masking}, {@code :leads} and {@code :organisation}.
	 * @param alias a row that has {@code case_number}, {@code organisation} and
	 * {@code protected}
	 */
	public static String admits(String alias) {
		return """
				(not %1$s.protected or :leads and %1$s.organisation = :organisation
				 or not exists (select from client_case h where h.number = %1$s.case_number and h.held_back
				                                            and h.owner is null)
				 or exists (select from client_case h
				              join client_case o on o.client_id = h.client_id and o.number <> h.number
				             where h.number = %1$s.case_number and (o.owner = any(:hands::text[]) or %2$s)))"""
			.formatted(alias, Masking.holdsTask("o.number"));
	}

	/** Holds the case back if its client was known and hidden; a new round goes on. */
	void came(CaseNumber number) {
		var held = this.jdbc.sql("""
				update client_case c set held_back = true
				 where c.number = :number and c.state = 'open' and c.previous_case is null and not c.held_back
				   and exists (select from client k where k.id = c.client_id and k.protected)
				   and exists (select from client_case o where o.client_id = c.client_id and o.number <> c.number)
				""").param("number", number.value()).update();
		if (held == 1) {
			this.trail.did("case.heldBack", "guidance", null, number, List.of());
		}
	}

	/** Somebody who may do so took or gave one of its tasks. */
	public void admit(CaseNumber number) {
		var admitted = this.jdbc.sql("update client_case set held_back = false where number = :number and held_back")
			.param("number", number.value())
			.update();
		if (admitted == 1) {
			this.trail.did("case.admitted", "guidance", null, number, List.of());
		}
	}

}
