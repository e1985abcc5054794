package fi.polku.worklist;

import java.sql.Date;
import java.time.Clock;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Role;
import org.camunda.bpm.engine.TaskService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A new task of a case comes to the coordinator who is responsible for it, if it is a
 * task of their group and they are not absent; any other waits for its group.
 */
@Component
class OwnersTasks {

	private final JdbcClient jdbc;

	private final TaskService tasks;

	private final Clock clock;

	OwnersTasks(JdbcClient jdbc, TaskService tasks, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.clock = clock;
	}

	void give(Set<String> created) {
		if (created.isEmpty()) {
			return;
		}
		this.jdbc
			.sql("""
					select distinct w.task_id, w.owner
					  from work_item w
					  join app_user u on u.username = w.owner and u.active
					  join user_role r on r.username = u.username
					  join unnest(:roles::text[], :groups::text[]) as g (role, id) on g.role = r.role and g.id = any(w.groups)
					 where w.task_id = any(:created) and w.assignee is null
					   and not coalesce(:today between u.absent_from and coalesce(u.absent_to, 'infinity'), false)
					""")
			.param("roles", Role.GUIDES.stream().map(Role::name).toArray(String[]::new))
			.param("groups", Role.GUIDES.stream().map(Role::group).toArray(String[]::new))
			.param("created", created.toArray(String[]::new))
			.param("today", Date.valueOf(Helsinki.today(this.clock)))
			.query(Owned.class)
			.list()
			.forEach((one) -> this.tasks.setAssignee(one.taskId(), one.owner()));
	}

	record Owned(String taskId, String owner) {
	}

}
