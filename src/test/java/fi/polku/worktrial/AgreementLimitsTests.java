package fi.polku.worktrial;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.form.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class AgreementLimitsTests {

	private static final LocalDate TODAY = LocalDate.of(2030, 2, 1);

	private static final Map<String, Object> GOOD = Map.of("agreementResult", "agreed", "trialStartsOn", "2030-03-01",
			"trialEndsOn", "2030-05-31", "dailyHours", 6L, "daysPerWeek", 4L, "weekdays", List.of("monday", "tuesday"),
			"ownEmployer", false);

	@Autowired
	AgreementLimits limits;

	@Autowired
	TestJourneys journeys;

	@Test
	void withinTheLaw_taken() {
		assertThat(check(Map.of())).isEmpty();
		assertThat(check(Map.of("trialEndsOn", "2030-08-31"))).isEmpty();
	}

	@ParameterizedTest(name = "{0}–{1}, {2} days before, {3} of them here: {4}, last day {5}")
	@CsvSource({ "2030-03-01, 2030-09-01, 0, 0, total, 31.8.2030", "2030-03-01, 2030-08-31, 1, 0, total, 30.8.2030",
			"2024-11-01, 2025-06-30, 0, 0, host, 30.4.2025", "2024-11-01, 2025-04-30, 0, 10, host, 20.4.2025",
			"2024-11-01, 2025-11-01, 0, 0, total, 31.10.2025" })
	void beyondTheMaximum_refusedWithItsSection(String start, String end, long before, long here, String fault,
			String last) {
		var faults = check(Map.of("trialStartsOn", start, "trialEndsOn", end, "earlierTrialDays", before,
				"earlierHostDays", here));

		assertThat(faults).first().satisfies((it) -> {
			assertThat(it.field()).isEqualTo("trialEndsOn");
			assertThat(it.code()).isEqualTo("worktrial.fault." + fault);
			assertThat(it.arguments()).contains(last, start.startsWith("2024") ? "916/2012 4 luku" : "380/2023 55 §");
		});
	}

	@Test
	void endBeforeStart_refused() {
		assertThat(check(Map.of("trialEndsOn", "2030-02-28"))).extracting(FieldFault::code)
			.containsExactly("worktrial.fault.endsBeforeStart");
	}

	@ParameterizedTest(name = "{0} h {1} min")
	@CsvSource({ "3, 59", "8, 1", "9, 0" })
	void dayTooShortOrTooLong_refusedWithItsSection(long hours, long minutes) {
		assertThat(check(Map.of("dailyHours", hours, "dailyMinutes", minutes)))
			.containsExactly(FieldFault.of("dailyHours", "worktrial.fault.hours", "4", "8", "380/2023 57 §"));
	}

	@Test
	void sixDaysAWeek_refusedWithItsSection() {
		var fault = FieldFault.of("daysPerWeek", "worktrial.fault.days", "5", "380/2023 57 §");

		assertThat(check(Map.of("daysPerWeek", 6L))).containsExactly(fault);
		assertThat(check(Map.of("weekdays", List.of("1", "2", "3", "4", "5", "6")))).containsExactly(fault);
	}

	@Test
	void ownEmployerOrACheckNotAccepted_refusedWithItsSection() {
		assertThat(check(Map.of("ownEmployer", true)))
			.containsExactly(FieldFault.of("ownEmployer", "worktrial.fault.ownEmployer", "380/2023 56 §"));
		assertThat(check(Map.of("clientAcceptsChecks", false)))
			.containsExactly(FieldFault.of("clientAcceptsChecks", "worktrial.fault.checks", "380/2023 56 §"));
	}

	@Test
	void goingOnAsAgreed_needsASignedAgreement() {
		assertThat(check(Map.of("agreementResult", "keepOld"))).extracting(FieldFault::code)
			.containsExactly("worktrial.fault.nothingToKeep");
	}

	private List<FieldFault> check(Map<String, Object> changed) {
		var answers = new HashMap<>(GOOD);
		answers.putAll(changed);
		return this.limits.check(this.journeys.anOpenCase(), answers, TODAY);
	}

}
