package fi.polku.workshop.migration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.process.check.ModelFile;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Outcome;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.publish.Publishing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Forty people go on working while a version is published and open cases go over. */
@PolkuTest
class MigrationAtWorkTests extends MovingCases {

	private static final int PEOPLE = 40;

	private static final int CASES_EACH = 2;

	@Autowired
	Completing completing;

	@Autowired
	CurrentUser current;

	@Autowired
	ModelDrafts drafts;

	@Autowired
	MoveDecisions decisions;

	@Autowired
	Publishing publishing;

	private final CyclicBarrier together = new CyclicBarrier(PEOPLE + 1);

	@BeforeEach
	void people() {
		this.moving.coordinator();
		this.jdbc.sql("""
				insert into app_user (username, display_name, password_hash, organisation_id, created_at)
				select 'move-person' || n, 'Ohjaaja ' || n, 'none', 'tryout', created_at
				  from app_user, generate_series(1, :people) n
				 where username = 'move-coordinator'
				    on conflict do nothing
				""").param("people", PEOPLE).update();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		// the first completion of all is much slower than those that follow
		assertThat(complete(this.moving.task(this.moving.start()), "Talks", this.moving.coordinator()))
			.isInstanceOf(Outcome.Done.class);
	}

	@Test
	void whatFortyPeopleComplete_isKeptAndEveryCaseStandsInOnePlace() throws Exception {
		var cases = Stream.generate(this.moving::start).limit(PEOPLE * CASES_EACH).toList();
		var draft = draft();
		var other = this.tryout.person("move-owner2", Role.OWNER);
		var people = Executors.newFixedThreadPool(PEOPLE);
		try {
			var acts = IntStream.range(0, PEOPLE)
				.mapToObj((one) -> people
					.submit(work(one, cases.subList(one * CASES_EACH, one * CASES_EACH + CASES_EACH))))
				.toList();
			this.together.await();
			this.current.as(other, () -> this.publishing.publish(draft, other));

			for (var act : acts) {
				assertThat(act.get()).hasOnlyElementsOfTypes(Outcome.Done.class, Outcome.DoneBefore.class);
			}
		}
		finally {
			people.shutdown();
		}
		var done = this.moving.done(this.migrations.of(this.moving.model).get(0).id());
		assertThat(done.waiting() + done.failed()).isZero();
		assertThat(done.moved()).isGreaterThanOrEqualTo(PEOPLE * (CASES_EACH - 1));
		for (int i = 0; i < cases.size(); i++) {
			boolean isDone = i % CASES_EACH == 0;
			assertThat(place(cases.get(i))).as(cases.get(i).value())
				.isEqualTo(isDone ? "Talks 1 Plans 1 ended" : "Talks 1 Plans 2 Suunnittele hyvin");
			assertThat(kept(cases.get(i))).isEqualTo(isDone ? "Plans Talks 2" : "Talks 1");
		}
	}

	/**
	 * Each completes a task of each case, of the first case both, and sends that twice.
	 */
	private Callable<List<Outcome>> work(int number, List<CaseNumber> cases) {
		var by = new Person("move-person" + (number + 1), "Ohjaaja", Set.of(Role.COORDINATOR), "tryout", null, null);
		return () -> {
			this.together.await();
			var outcomes = new ArrayList<Outcome>();
			for (var one : cases) {
				outcomes.add(complete(this.moving.task(one), "Talks", by));
			}
			var last = this.moving.task(cases.get(0));
			outcomes.add(complete(last, "Plans", by));
			outcomes.add(complete(last, "Plans", by));
			return outcomes;
		};
	}

	private Outcome complete(String task, String note, Person by) {
		return this.current.as(by, () -> this.completing.complete(task, Map.of("note", note), by));
	}

	private Draft draft() {
		var owner = this.moving.owner();
		var files = MovedModel
			.files(this.moving.model, MovedModel.task("Talks", "Keskustele"),
					MovedModel.task("Plans", "Suunnittele hyvin"))
			.entrySet()
			.stream()
			.map((file) -> new ModelFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
			.toList();
		return this.current.as(owner, () -> {
			var id = this.drafts.begin(new ModelFiles(this.moving.model, files), "", "workshop", owner).id();
			this.drafts.describe(id, "", "Selkeämpi");
			this.decisions.keep(id, new MoveDecision(Scope.ALL, List.of(), List.of()), owner);
			return this.publishing.ask(this.drafts.get(id), owner);
		});
	}

	/** What is completed, how often, and the one place where the case stands. */
	private String place(CaseNumber one) {
		return this.moving.one(
				"""
						select (select string_agg(c.times, ' ' order by c.times desc)
						          from (select right(step, 5) || ' ' || count(*) as times
						                  from completion where case_number = :case group by step) c)
						    || ' ' ||
						       coalesce((select string_agg(right(w.step, 5) || ' ' || d.version_ || ' ' || w.name, ', ')
						                   from work_item w
						                   join act_ru_task t on t.id_ = w.task_id and t.proc_def_id_ = w.definition_id
						                   join act_re_procdef d on d.id_ = w.definition_id
						                  where w.case_number = :case),
						                case when exists (select from act_ru_execution where business_key_ = :case) then 'nowhere'
						                     else 'ended' end)
						""",
				one, String.class);
	}

	/** The answers, and how many facts tell of completed tasks. */
	private String kept(CaseNumber one) {
		return this.moving.one("""
				select (select string_agg(answers ->> 'note', ' ' order by element, recorded_at)
				          from case_record where case_number = :case)
				    || ' ' || (select count(*)
				                 from insight_event e
				                 join insight_step s on s.id = e.step_id
				                 join insight_case c on c.id = e.case_id
				                where c.number = :case and s.kind = 'human' and e.outcome = 'completed')
				""", one, String.class);
	}

}
