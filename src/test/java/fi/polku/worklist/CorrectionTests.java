package fi.polku.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What was recorded wrongly is recorded anew; the former record stays. */
@PolkuTest
class CorrectionTests {

	private static final Locale FI = Locale.forLanguageTag("fi");

	@Autowired
	Tryout tryout;

	@Autowired
	Corrections corrections;

	@Autowired
	Completing completing;

	@Autowired
	Records records;

	@Autowired
	CurrentUser user;

	@Autowired
	JdbcClient jdbc;

	Person one;

	CaseNumber number;

	@BeforeEach
	void aRecord() {
		this.tryout.deploy();
		this.one = this.tryout.person("task-one", Role.COORDINATOR);
		this.number = this.tryout.start("Korjattava");
		this.completing.complete(task(),
				Map.of("story", "Etsii työtä", "joins", "true", "health", "Selkä vaivaa", "segment", "easy"), this.one);
	}

	@Test
	void corrected_theFormerStaysAndHealthIsKept() {
		var former = latest();

		assertThat(correct(former.id(), "story", "Etsii koulutusta")).isEmpty();

		assertThat(latest().text("story")).isEqualTo("Etsii koulutusta");
		assertThat(latest().predecessor()).isEqualTo(former.id());
		assertThat(this.records.sealed(latest().id())).containsEntry("health", "Selkä vaivaa");
		assertThat(this.records.of(this.number)).extracting(CaseRecord::id).contains(former.id());
		assertThat(this.corrections.find(this.number, former.id(), this.one, FI)).isEmpty();
		assertThat(this.jdbc.sql("""
				select v.old_value || ' > ' || v.new_value
				  from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = 'record.corrected' and :case = any(t.cases)
				""").param("case", this.number.value()).query(String.class).list())
			.containsExactly("Etsii työtä > Etsii koulutusta");
	}

	@Test
	void healthOpenedForCorrection_leavesItsRow() {
		this.jdbc.sql("update client_case set owner = :me where number = :case")
			.param("me", this.one.username())
			.param("case", this.number.value())
			.update();

		var what = this.user.as(this.one,
				() -> this.corrections.find(this.number, latest().id(), this.one, FI).orElseThrow());

		assertThat(what.values()).containsEntry("health", "Selkä vaivaa");
		assertThat(this.jdbc.sql("""
				select element from trail
				 where kind = 'record.healthShown' and username = :me and :case = any(cases)
				""").param("me", this.one.username()).param("case", this.number.value()).query(String.class).list())
			.containsExactly("talkInTryout");
	}

	@Test
	void routing_isNotRewritten() {
		correct(latest().id(), "segment", "hard");

		assertThat(latest().text("segment")).isEqualTo("easy");
	}

	@Test
	void nothingChanged_isSaid() {
		assertThat(correct(latest().id(), "story", "Etsii työtä")).extracting(FieldFault::code)
			.containsExactly("worklist.correction.nothing");
	}

	@Test
	void faultyAnswer_isRefused() {
		assertThat(correct(latest().id(), "story", "")).extracting(FieldFault::field).containsExactly("story");
	}

	@Test
	void whoeverMayNotWorkOnTheCase_findsNothing() {
		var nurse = this.tryout.person("task-auditor", Role.AUDITOR);

		assertThat(this.corrections.find(this.number, latest().id(), nurse, FI)).isEmpty();
	}

	private List<FieldFault> correct(UUID record, String field, String value) {
		var what = this.corrections.find(this.number, record, this.one, FI).orElseThrow();
		var sent = new HashMap<String, Object>();
		what.form().asked().forEach((it) -> {
			var known = what.values().get(it.id());
			if (known != null && !it.readOnly()) {
				sent.put(it.id(), known.toString());
			}
		});
		sent.put(field, value);
		return this.user.as(this.one, () -> this.corrections.correct(what, sent));
	}

	private CaseRecord latest() {
		return this.records.latest(this.number, "talkInTryout").orElseThrow();
	}

	private String task() {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();
	}

}
