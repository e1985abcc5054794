package fi.polku.casefile.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fi.polku.casefile.Case;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What may tell of another person and is to be read before it is given: words written
 * freely, by staff and by partners.
 */
@Component
class ExtractReview {

	private final JdbcClient jdbc;

	ExtractReview(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Found> of(List<Case> cases) {
		var found = new ArrayList<Found>();
		if (!cases.isEmpty()) {
			found.addAll(this.jdbc
				.sql("""
						select id::text, 'note' as kind, text as words, written_at as at from note where case_number = any(:cases)
						union all
						select id::text, 'answer', words, given_at from link_answer
						where case_number = any(:cases) and words is not null
						union all
						select id::text, 'question', concat(question, ' – ', answer), asked_at from task_question
						where case_number = any(:cases)
						union all
						select id::text, 'partner', concat(partner, ' – ', question), made_at from personal_link
						where case_number = any(:cases) and partner is not null
						order by at
						""")
				.param("cases", cases.stream().map(Case::number).map(CaseNumber::value).toArray(String[]::new))
				.query((row, number) -> new Found(row.getString("id"), row.getString("kind"), row.getString("words"),
						row.getTimestamp("at").toInstant()))
				.list());
		}
		return found;
	}

	/**
	 * @param kind note, answer, question or partner
	 */
	record Found(String id, String kind, String words, Instant at) {
	}

}
