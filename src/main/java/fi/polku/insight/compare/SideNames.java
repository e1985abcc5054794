package fi.polku.insight.compare;

import java.util.Map;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What the sides and what is measured are called. */
@Component
class SideNames {

	private static final Map<String, String> SUBJECTS = Map.of("run", "insight.compare.subject.run", "case",
			"insight.compare.subject.case", "step", "insight.compare.subject.step");

	private final Words words;

	private final FilterNames names;

	private final Fmt fmt;

	SideNames(Words words, FilterNames names, Fmt fmt) {
		this.words = words;
		this.names = names;
		this.fmt = fmt;
	}

	/** In a sentence, {@code versio 4}. */
	String of(Side.Name side) {
		var period = (side.from() == null && side.to() == null) ? ""
				: this.fmt.shortDate(side.from()) + "–" + this.fmt.shortDate(side.to());
		return switch (side.kind()) {
			case "version" ->
				this.words.of("insight.compare.version", side.version()) + (period.isEmpty() ? "" : " " + period);
			case "log" -> this.names.log(side.log()) + (period.isEmpty() ? "" : " " + period);
			case "period" -> this.words.of("insight.compare.period", period);
			default -> this.words.of("insight.compare.own");
		};
	}

	/** At the beginning of a sentence. */
	String first(Side.Name side) {
		var name = of(side);
		return "log".equals(side.kind()) ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	String measured(CaseFilter filter, Subject subject) {
		return this.words.of(SUBJECTS.get(subject.of()),
				(subject.model() != null) ? this.names.model(subject.model()) : "",
				(subject.step() != null) ? this.names.step(filter.model(), subject.step()) : "");
	}

	/** A segment, or that there is none. */
	String segment(String code) {
		return code.isEmpty() ? this.words.of("insight.compare.noSegment") : this.names.segment(code);
	}

}
