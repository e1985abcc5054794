package fi.polku.insight.sample;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.insight.CaseFilter;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an auditor does with samples; all of it stands in the trail. */
@Service
@Transactional
class Auditing {

	private final JdbcClient jdbc;

	private final Samples samples;

	private final Drawing drawing;

	private final SampleChecks checks;

	private final CasePolicy policy;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	Auditing(JdbcClient jdbc, Samples samples, Drawing drawing, SampleChecks checks, CasePolicy policy, Trail trail,
			CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.samples = samples;
		this.drawing = drawing;
		this.checks = checks;
		this.policy = policy;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	Sample draw(SampleWish wish, CaseFilter filter) {
		this.checks.refuse(this.checks.of(wish));
		if (filter.log() != null) {
			throw Refusal.badRequest("insight.sample.fault.log");
		}
		boolean isGiven = wish.seed() != null && !wish.seed().isBlank();
		return sample(
				this.drawing.draw(wish.with(isGiven ? wish.seed() : this.drawing.seed()), filter, this.user.get()));
	}

	Sample sample(UUID id) {
		return this.samples.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound("insight.sample.unknown"));
	}

	/** The cases of the sample, which the reader has seen then. */
	List<SampledCase> shown(Sample sample) {
		var cases = this.samples.cases(sample.id());
		this.trail.asked("sample.shown", "audit", sample.id().toString(),
				cases.stream().map((one) -> new CaseNumber(one.caseNumber())).toList());
		return cases;
	}

	/** Opens a case for the purpose; refused where the reader may not see it now. */
	void open(UUID id, CaseNumber number, SampleChecks.OpeningWish wish) {
		caseOf(id, number);
		this.checks.refuse(this.checks.of(wish));
		if (!this.policy.maySee(this.user.get(), number)) {
			throw Refusal.forbidden("insight.sample.notYours");
		}
		var words = Objects.requireNonNullElse(wish.words(), "").strip();
		this.jdbc.sql("""
				insert into audit_sample_opening (sample_id, case_number, purpose, words, opened_by, opened_at)
				values (:sample, :case, :purpose, :words, :by, :at)
				""")
			.param("sample", id)
			.param("case", number.value())
			.param("purpose", wish.purpose())
			.param("words", words)
			.param("by", this.user.username())
			.param("at", now())
			.update();
		this.trail.did("sample.caseOpened", "audit", id.toString(), number,
				List.of(Change.of(null, "openedFor", null, (wish.purpose() + " " + words).strip())));
	}

	/** Keeps what was found of a case; what was found before stays in its history. */
	void note(UUID id, CaseNumber number, SampleChecks.Noting noting) {
		caseOf(id, number);
		this.checks.refuse(this.checks.of(noting));
		boolean isOk = Finding.OK.code().equals(noting.finding());
		this.jdbc
			.sql("""
					insert into audit_sample_note (sample_id, case_number, finding, classification, note, written_by, written_at)
					values (:sample, :case, :finding, :classification, :note, :by, :at)
					""")
			.param("sample", id)
			.param("case", number.value())
			.param("finding", noting.finding())
			.param("classification", isOk ? null : noting.classification())
			.param("note", Objects.requireNonNullElse(noting.note(), "").strip())
			.param("by", this.user.username())
			.param("at", now())
			.update();
		this.trail.did("sample.noted", "audit", id.toString(), number, List.of());
	}

	/** The same, shown to somebody. */
	SampledCase shownCase(UUID id, CaseNumber number) {
		var one = caseOf(id, number);
		this.trail.asked("sample.caseShown", "audit", id.toString(), List.of(number));
		return one;
	}

	/** The case as it stands in a sample the reader may read. */
	SampledCase caseOf(UUID id, CaseNumber number) {
		return this.samples.cases(sample(id).id())
			.stream()
			.filter((one) -> one.caseNumber().equals(number.value()))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("insight.sample.noCase"));
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
