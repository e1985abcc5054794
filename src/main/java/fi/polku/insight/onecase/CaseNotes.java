package fi.polku.insight.onecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import fi.polku.casefile.CaseRecord;
import fi.polku.process.CaseNumber;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.trail.TrailText;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What is kept of a case beside its steps, in the reader's words. */
@Component
class CaseNotes {

	private final CaseNoteRows rows;

	private final Models models;

	private final TrailText trail;

	private final CaseWords words;

	private final Fmt fmt;

	CaseNotes(CaseNoteRows rows, Models models, TrailText trail, CaseWords words, Fmt fmt) {
		this.rows = rows;
		this.models = models;
		this.trail = trail;
		this.words = words;
		this.fmt = fmt;
	}

	List<Noted> happened(CaseNumber number, CasePeople.Names names) {
		return this.rows.happened(number)
			.stream()
			.map((row) -> new Noted(row.at().toInstant(), row.kind(), happened(row.kind()), names.of(row.username()),
					joined(element(row), names.of(row.detail()))))
			.toList();
	}

	private String happened(String kind) {
		return switch (kind) {
			case "paused", "resumed" -> this.trail.kind("case." + kind);
			case "noShow" -> this.trail.kind("client.didNotCome");
			case "event" -> this.trail.kind("event.told");
			case "timer", "followUp" -> this.words.text("insight.case." + kind);
			default -> this.trail.kind("task." + kind);
		};
	}

	List<Noted> messages(CaseNumber number) {
		return this.rows.messages(number)
			.stream()
			.map((row) -> new Noted(row.at().toInstant(), row.kind(),
					this.words.text("casefile.recipient." + row.definition()), null,
					joined(this.words.text("casefile.channel." + row.element()),
							this.words.text("casefile.told." + row.kind()))))
			.toList();
	}

	List<Noted> documents(CaseNumber number, CasePeople.Names names) {
		return this.rows.documents(number)
			.stream()
			.map((row) -> new Noted(row.at().toInstant(), row.kind(),
					this.words.text("document." + row.kind() + ".title"), names.of(row.username()), null))
			.toList();
	}

	/** Which form was filled; never with what. */
	List<Noted> records(List<CaseRecord> records, CasePeople.Names names) {
		return records.stream()
			.sorted(Comparator.comparing(CaseRecord::recordedAt))
			.map((one) -> new Noted(one.recordedAt(), one.source(), element(one.definitionId(), one.element()),
					names.of(one.recordedBy()),
					joined(this.words.text("casefile.source." + one.source()),
							one.corrects() ? this.words.text("insight.case.corrects") : null)))
			.toList();
	}

	/**
	 * Who has looked at the case and why.
	 * @param named whether the reader may read the trail
	 */
	List<Noted> looks(CaseNumber number, CasePeople.Names names, boolean named) {
		return this.rows.looks(number)
			.stream()
			.map((row) -> new Noted(row.at().toInstant(), row.kind(), this.trail.kind(row.kind()),
					named ? names.of(row.username()) : null, this.trail.purpose(row.detail())))
			.toList();
	}

	List<Noted> incidents(CaseNumber number) {
		return this.rows.incidents(number)
			.stream()
			.map((row) -> new Noted(row.at().toInstant(), row.kind(), element(row), null, incident(row)))
			.toList();
	}

	private String incident(CaseNoteRows.Row row) {
		if ("attempt".equals(row.kind())) {
			return this.words.text("insight.case.attempt", row.detail());
		}
		return (row.detail() != null)
				? this.words.text("insight.case.incidentOver", this.fmt.shortDateTime(Instant.parse(row.detail())))
				: this.words.text("insight.case.incidentOpen");
	}

	private String element(CaseNoteRows.Row row) {
		return element(row.definition(), row.element());
	}

	private String element(String definition, String element) {
		return (definition == null || element == null) ? element
				: this.models.of(definition, CaseWords.locale())
					.element(element)
					.map(ModelElement::name)
					.filter((name) -> !name.isBlank())
					.orElse(element);
	}

	private static String joined(String... parts) {
		var joined = java.util.Arrays.stream(parts).filter(Objects::nonNull).toList();
		return joined.isEmpty() ? null : String.join(" · ", joined);
	}

}
