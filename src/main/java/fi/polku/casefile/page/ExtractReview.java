package fi.polku.casefile.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.casefile.Case;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.page.RecordViews.Opened;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.web.FieldText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What may tell of another person and is to be read before it is given: records, health
 * answers too, and words written freely, by staff and by partners.
 */
@Component
class ExtractReview {

	private static final String WORDS = """
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
			union all
			select id::text, 'message', concat_ws(' – ', subject, coalesce(body, text_message)), created_at from outgoing
			where case_number = any(:cases) or case_number is null and client_id = :client
			""";

	private final JdbcClient jdbc;

	private final RecordViews records;

	private final HealthPolicy health;

	private final FieldText fieldText;

	ExtractReview(JdbcClient jdbc, RecordViews records, HealthPolicy health, FieldText fieldText) {
		this.jdbc = jdbc;
		this.records = records;
		this.health = health;
		this.fieldText = fieldText;
	}

	/** The oldest first. */
	List<Found> of(UUID client, List<Case> cases, Person reader) {
		var found = new ArrayList<>(words(client, cases.stream().map(Case::number).toList()));
		cases.forEach((one) -> found.addAll(records(one.number(), reader)));
		found.sort(Comparator.comparing(Found::at));
		return found;
	}

	private List<Found> words(UUID client, List<CaseNumber> cases) {
		return this.jdbc.sql(WORDS)
			.param("client", client)
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query((row, number) -> new Found(row.getString("id"), row.getString("kind"), null, row.getString("words"),
					row.getTimestamp("at").toInstant()))
			.list();
	}

	private List<Found> records(CaseNumber number, Person reader) {
		return this.records
			.of(number, true, this.health.mayRead(reader, number), new Opened((record) -> true, "accessRequest"))
			.stream()
			.filter((record) -> !record.answers().isEmpty() || record.health() != null && !record.health().isEmpty())
			.map((record) -> new Found(record.id().toString(), "record", record.title(), words(record), record.at()))
			.toList();
	}

	private String words(RecordView record) {
		return Stream.of(record.answers(), (record.health() != null) ? record.health() : List.<AnswerGroup>of())
			.flatMap(List::stream)
			.flatMap((group) -> group.answers().stream())
			.map((field) -> field.label() + ": " + this.fieldText.of(field))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * What may be left out.
	 *
	 * @param kind note, answer, question, partner, message or record
	 * @param title what the record's step is called; {@code null} of others
	 */
	record Found(String id, String kind, String title, String words, Instant at) {
	}

}
