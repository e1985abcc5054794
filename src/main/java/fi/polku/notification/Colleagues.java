package fi.polku.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks colleagues to take part in a case. They are told by a notice, and by e-mail as
 * each has chosen.
 */
@Service
@Transactional
public class Colleagues {

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	Colleagues(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Asks everybody who has the role of the candidate group; false where there is
	 * nobody.
	 */
	public boolean askGroup(CaseNumber number, String group, String template) {
		return ask(number, group, template, """
				select u.username from app_user u join user_role r on r.username = u.username
				 where u.active and r.role = :who
				""", Role.ofGroup(group).map(Role::name).orElse(""));
	}

	/** Asks the one who has the task; false where they no longer work here. */
	public boolean askOne(CaseNumber number, String username, String group, String template) {
		return ask(number, group, template, "select username from app_user where active and username = :who", username);
	}

	private boolean ask(CaseNumber number, String group, String template, String whom, String who) {
		var asked = this.jdbc.sql("""
				insert into asked_colleague (case_number, username, group_id, template, asked_at)
				select :case, x.username, :group, :template, :at from (%s) x
				""".formatted(whom))
			.param("case", number.value())
			.param("group", group)
			.param("template", template)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("who", who)
			.update() > 0;
		if (asked) {
			this.trail.did("colleagues.asked", "guidance", template, number, List.of());
		}
		return asked;
	}

}
