package fi.polku.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** How long the data of a closed case are kept: the longest of the rules that apply. */
@Component
class KeptUntil {

	private final RetentionRules rules;

	KeptUntil(RetentionRules rules) {
		this.rules = rules;
	}

	Kept of(EndedCase ended) {
		return all(ended).max(Comparator.comparing(Kept::until)).orElseThrow();
	}

	/** What each rule that applies says. */
	Stream<Kept> all(EndedCase ended) {
		var ground = ended.begun() ? "case" : "notBegun";
		var own = kept(ground, this.rules.of(ground, ended.ended()), ended.ended());
		var project = this.rules.find("project", ended.programme(), ended.ended())
			.filter((rule) -> ended.begun())
			.map((rule) -> kept("project", rule, ended.ended()));
		var books = (ended.paid() != null)
				? Stream.of(kept("bookkeeping", this.rules.of("bookkeeping", ended.paid()), ended.paid()))
				: Stream.<Kept>empty();
		var joint = Stream.ofNullable(ended.joint())
			.map((day) -> kept("jointService", this.rules.of("jointService", day), day));
		return Stream.of(Stream.of(own), project.stream(), books, joint).flatMap((some) -> some);
	}

	static Kept kept(String ground, RetentionRule rule, LocalDate from) {
		return new Kept(rule.until(from), ground, rule.law(), rule.confirmed(), from);
	}

	/** What the rules say of a case. */
	record Kept(LocalDate until, String ground, String law, boolean confirmed, LocalDate from) {
	}

}
