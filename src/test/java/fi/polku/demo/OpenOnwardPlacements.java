package fi.polku.demo;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the onward placements that go on stand: version and task. */
final class OpenOnwardPlacements {

	static final String[] STAGED = { "1 secureOnwardPath", "1 at work", "2 checkOnwardGrounds", "2 preparePermit",
			"2 searchHosts", "2 holdAgreementMeeting", "2 visitHostCompany", "2 secureOnwardPath",
			"2 confirmOnwardOutcome" };

	private OpenOnwardPlacements() {
	}

	static List<String> of(JdbcClient database) {
		return database.sql("""
				select i.version || ' ' || coalesce(w.step, 'at work')
				  from insight_instance i
				  join insight_case c on c.id = i.case_id
				  left join work_item w on w.case_number = c.number and w.process = i.model
				 where i.model = 'onwardPlacement' and i.ended_at is null
				""").query(String.class).list();
	}

}
