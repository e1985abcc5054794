package fi.polku.worklist;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Absence;
import fi.polku.security.Role;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A new task of a case comes to the coordinator who is responsible for it, if it is a
 * task of their group and they are not absent, or their deputy does it meanwhile; any
 * other waits for its group.
 */
@Component
class OwnersTasks {

	private final ObjectProvider<JdbcClient> jdbc;

	private final Clock clock;

	OwnersTasks(ObjectProvider<JdbcClient> jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** As the task is created, so that it is written once. */
	void give(DelegateTask task) {
		if (task.getAssignee() == null) {
			this.jdbc.getObject()
				.sql("""
						select distinct c.owner
						  from client_case c
						  join app_user u on u.username = c.owner and u.active
						  join user_role r on r.username = u.username
						  join unnest(:roles::text[], :groups::text[]) as g (role, id) on g.role = r.role
						 where c.number = :case and g.id = any(:candidates::text[])
						   and (not %s
						        or exists (select from app_user d
						                     join user_role dr on dr.username = d.username and dr.role = r.role
						                    where d.username = u.deputy and d.organisation_id = u.organisation_id
						                      and d.active and not %s))
						""".formatted(Absence.isAway("u"), Absence.isAway("d")))
				.param("roles", Role.GUIDES.stream().map(Role::name).toArray(String[]::new))
				.param("groups", Role.GUIDES.stream().map(Role::group).toArray(String[]::new))
				.param("case", task.getExecution().getProcessBusinessKey())
				.param("candidates", groups(task))
				.param("today", Date.valueOf(Helsinki.today(this.clock)))
				.query(String.class)
				.optional()
				.ifPresent((owner) -> give(task, owner));
		}
	}

	/** Gives it, and keeps that it was given so. */
	private void give(DelegateTask task, String owner) {
		task.setAssignee(owner);
		this.jdbc.getObject()
			.sql("""
					insert into work_event (task_id, case_number, kind, detail, at)
					values (:task, :case, 'given', :owner, :at)
					""")
			.param("task", task.getId())
			.param("case", task.getExecution().getProcessBusinessKey())
			.param("owner", owner)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static String[] groups(DelegateTask task) {
		return task.getCandidates().stream().map(IdentityLink::getGroupId).toArray(String[]::new);
	}

}
