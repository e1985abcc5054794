package fi.polku.insight.compare;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is to be compared; the filter says in which cases. */
record Asked(@Schema(description = "one version of the model") Integer a,
		@Schema(description = "the other, newer one: differences are B minus A") Integer b,
		@Schema(description = "what is measured; left out: run where versions are compared, else case",
				allowableValues = {
						"run", "case", "step" }) String of,
		@Schema(description = "of a log beside own cases: its activity that answers to the step") String logStep,
		@Schema(description = "side A: the first day on which a case may have begun") @DateTimeFormat(
				iso = ISO.DATE) LocalDate aFrom,
		@Schema(description = "side A: the last day") @DateTimeFormat(iso = ISO.DATE) LocalDate aTo,
		@Schema(description = "side B: the first day") @DateTimeFormat(iso = ISO.DATE) LocalDate bFrom,
		@Schema(description = "side B: the last day") @DateTimeFormat(iso = ISO.DATE) LocalDate bTo,
		@Schema(description = "mean times are compared up to so many days (working days of eight hours in working time); left out: as long as five are at risk on both sides") Double untilDays){

	static final Asked NOTHING = new Asked(null, null, null, null, null, null, null, null, null);

	Asked {
		of = blank(of);
		logStep = blank(logStep);
	}

	private static String blank(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	public boolean hasVersions() {
		return this.a != null || this.b != null;
	}

	public boolean hasPeriods() {
		return this.aFrom != null || this.aTo != null || this.bFrom != null || this.bTo != null;
	}

	Asked withVersions(Integer older, Integer newer) {
		return new Asked(older, newer, this.of, this.logStep, this.aFrom, this.aTo, this.bFrom, this.bTo,
				this.untilDays);
	}

}
