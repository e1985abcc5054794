package fi.polku.insight.onecase;

import fi.polku.insight.FigurePolicy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.calendar.WorkingTime;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.Records;
import fi.polku.insight.columns.Ball;
import fi.polku.process.CaseNumber;
import fi.polku.process.Model;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Traces one case; whoever reads it stands in the trail. */
@Service
@Transactional
class OneCases {

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	private final HealthPolicy health;

	private final CaseSteps steps;

	private final CaseRuns runs;

	private final CaseTurns turns;

	private final CaseDecisions decisions;

	private final CaseNotes notes;

	private final Records records;

	private final CasePeople people;

	private final Models models;

	private final CaseWords words;

	private final WorkingTime workingTime;

	private final Trail trail;

	private final Clock clock;

	OneCases(JdbcClient jdbc, CasePolicy policy, HealthPolicy health, CaseSteps steps, CaseRuns runs, CaseTurns turns,
			CaseDecisions decisions, CaseNotes notes, Records records, CasePeople people, Models models,
			CaseWords words, WorkingTime workingTime, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.health = health;
		this.steps = steps;
		this.runs = runs;
		this.turns = turns;
		this.decisions = decisions;
		this.notes = notes;
		this.records = records;
		this.people = people;
		this.models = models;
		this.words = words;
		this.workingTime = workingTime;
		this.trail = trail;
		this.clock = clock;
	}

	/** The case, or empty where there is none that the reader may see. */
	Optional<OneCase> find(CaseNumber number, Person reader, String purpose) {
		var head = this.policy.maySee(reader, number) ? head(number) : Optional.<Head>empty();
		head.ifPresent((one) -> this.trail.seen("case.traced", purpose, List.of(number)));
		return head.map((one) -> trace(number, one, reader));
	}

	private Optional<Head> head(CaseNumber number) {
		return this.jdbc
			.sql("""
					select programme, model, source, segment, exit_class as outcome, opened_at as opened, closed_at as closed
					  from insight_case
					 where number = :number
					""")
			.param("number", number.value())
			.query(Head.class)
			.optional();
	}

	private OneCase trace(CaseNumber number, Head head, Person reader) {
		var from = CaseStepRows.Row.instant(head.opened());
		var until = (head.closed() != null) ? CaseStepRows.Row.instant(head.closed())
				: this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		var named = this.policy.mayName(reader, number);
		var healer = named && this.health.mayRead(reader, number);
		var steps = this.steps.of(number, reader, until)
			.stream()
			.map((step) -> named ? step : step.placeless())
			.toList();
		var turns = this.turns.of(steps, from, until);
		var runs = this.runs.of(number);
		var records = this.records.of(number);
		var names = this.people.named(usernames(number, records), reader);
		var models = models(number);
		return new OneCase(shown(number, named ? head : head.bare(), from, until),
				Duration.between(from, until).toSeconds(), this.workingTime.between(from, until).toSeconds(),
				Share.of(Ball.TOUCH, turns),
				Arrays.stream(Ball.values())
					.filter((holder) -> holder != Ball.TOUCH)
					.map((holder) -> Share.of(holder, turns))
					.toList(),
				turns, runs, steps,
				this.decisions.of(runs.stream().map(TracedRun::id).toList(), models, records, names)
					.stream()
					.map((one) -> named ? one : one.bare())
					.map((one) -> healer ? one : one.withoutHealth(this.words.text("web.sensitive")))
					.toList(),
				this.notes.happened(number, names), this.notes.messages(number), this.notes.documents(number, names),
				this.notes.records(records, names), this.notes.looks(number, names, FigurePolicy.seesAll(reader)),
				this.notes.incidents(number));
	}

	private OneCase.Head shown(CaseNumber number, Head head, Instant from, Instant until) {
		return new OneCase.Head(number.value(), head.programme(),
				this.models.find(head.model(), CaseWords.locale()).map(Model::name).orElse(head.model()),
				(head.source() != null) ? this.words.text("casefile.from." + head.source()) : null,
				this.words.segment(head.segment()), this.words.outcome(head.outcome()), head.closed() == null, from,
				until);
	}

	private Set<String> usernames(CaseNumber number, List<CaseRecord> records) {
		var names = new HashSet<>(this.jdbc.sql("""
				select username from work_event where case_number = :number and username is not null
				union
				select detail from work_event where case_number = :number and detail is not null
				union
				select created_by from document where case_number = :number
				union
				select username from trail where cases @> array[:number]::text[]
				""").param("number", number.value()).query(String.class).set());
		records.forEach((record) -> names.add(record.recordedBy()));
		return names;
	}

	/** The versions of the models that the case ran, by the engine's id. */
	private Map<String, Model> models(CaseNumber number) {
		return this.jdbc.sql("""
				select distinct proc_def_id_ from act_hi_actinst
				 where proc_inst_id_ in (select id_ from act_hi_procinst where business_key_ = :number)
				""")
			.param("number", number.value())
			.query(String.class)
			.stream()
			.collect(Collectors.toMap((id) -> id, (id) -> this.models.of(id, CaseWords.locale())));
	}

	record Head(String programme, String model, String source, String segment, String outcome, Timestamp opened,
			Timestamp closed) {

		/** What a protection order leaves. */
		Head bare() {
			return new Head(this.programme, this.model, null, null, null, this.opened, this.closed);
		}

	}

}
