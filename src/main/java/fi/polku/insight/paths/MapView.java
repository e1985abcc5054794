package fi.polku.insight.paths;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.insight.columns.Kind;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.paths.HeatPicture.Picture;
import fi.polku.insight.paths.ShownVersions.Version;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.web.FieldView.Option;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the route map shows. */
@Component
class MapView {

	private final ShownVersions versions;

	private final HeatPicture pictures;

	private final MapTable tables;

	private final FlowsFigure flows;

	private final Models models;

	private final FilterNames names;

	private final PathWords words;

	MapView(ShownVersions versions, HeatPicture pictures, MapTable tables, FlowsFigure flows, Models models,
			FilterNames names, PathWords words) {
		this.versions = versions;
		this.pictures = pictures;
		this.tables = tables;
		this.flows = flows;
		this.models = models;
		this.names = names;
		this.words = words;
	}

	/**
	 * The page.
	 *
	 * @param figure its sentence and table
	 * @param picture {@code null} where there is nothing to draw
	 * @param called models that this one calls
	 */
	record Shown(Figure figure, Picture picture, Version version, String name, List<Option> models, List<Link> versions,
			List<Link> heats, List<Link> sorts, List<Link> called) {
	}

	/** A choice as a link. */
	record Link(String text, String href, boolean current) {
	}

	Shown of(PathQuestion question, Heat heat, Heat sort) {
		var found = found(question);
		if (found.isEmpty()) {
			return new Shown(nothing(question), null, null, null, List.of(), List.of(), List.of(), List.of(),
					List.of());
		}
		var version = found.get();
		var elements = Elements.of(question.chosen(), version.model(), version.version());
		var query = question.query();
		return new Shown(figure(question, sort), this.pictures.of(question, elements, heat), version,
				this.names.model(version.model()), models(version),
				version.versions()
					.stream()
					.map((one) -> new Link(this.words.of("map.version", one),
							query.with("model", version.model()).with("version", one).href(), one == version.version()))
					.toList(),
				Stream.of(Heat.values())
					.map((one) -> new Link(this.words.of("map.heat." + one.code()),
							query.with("heat", one.code()).href(), one == heat))
					.toList(),
				sorts(query, sort), called(version, query));
	}

	private List<Link> sorts(InsightQuery query, Heat sort) {
		return Stream
			.concat(Stream.of(new Link(this.words.of("column.step"), query.with("by", "step").href(), sort == null)),
					Stream.of(Heat.values())
						.map((one) -> new Link(this.words.of("map.heat." + one.code()),
								query.with("by", one.code()).href(), one == sort)))
			.toList();
	}

	/** The sentence and the table. */
	Figure figure(PathQuestion question, Heat sort) {
		return found(question).map((version) -> {
			var elements = Elements.of(question.chosen(), version.model(), version.version());
			return Figure
				.of("map", this.words.of("map.of", this.names.model(version.model()), version.version()),
						said(question, elements))
				.told(this.tables.of(question, version, elements, sort))
				.behind(question.query().cases().with("model", version.model()).with("version", version.version()))
				.meaning("map");
		}).orElseGet(() -> nothing(question));
	}

	private String said(PathQuestion question, Map<String, ElementTimes> elements) {
		return elements.entrySet()
			.stream()
			.filter((one) -> HeatPicture.isTold(question, one.getValue(), Heat.MEDIAN))
			.max(Comparator.comparingDouble((one) -> one.getValue().median()))
			.map((one) -> this.words.of("map.says", question.named().step(one.getKey()),
					this.words.days(question, one.getValue().median()), one.getValue().count()))
			.orElseGet(() -> this.words.of("map.nothing"));
	}

	private Optional<Version> found(PathQuestion question) {
		return question.isTooFew() ? Optional.empty() : this.versions.of(question.filter(), question.chosen());
	}

	private Figure nothing(PathQuestion question) {
		return Figure.of("map", this.words.of("map"),
				question.isTooFew() ? this.words.none(question) : this.words.of("map.nothing"));
	}

	private List<Option> models(Version version) {
		return version.models()
			.stream()
			.map((model) -> new Option(model, this.names.model(model)))
			.sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	private List<Link> called(Version version, InsightQuery query) {
		return this.models.of(version.definition(), LocaleContextHolder.getLocale())
			.elements()
			.values()
			.stream()
			.map(ModelElement::calledElement)
			.filter((called) -> called != null && version.models().contains(called))
			.distinct()
			.map((called) -> new Link(this.names.model(called), query.without("version").with("model", called).href(),
					false))
			.toList();
	}

	/** A log has no model: which step follows which, with bars. */
	Figure ofLog(PathQuestion question) {
		var groups = StepGroups.of(question.chosen().columns(), EnumSet.allOf(Kind.class));
		return this.flows.flows(question,
				SmallGroups.of(question.chosen(), DirectFlows.of(question.chosen(), groups), PairTimes::cases));
	}

}
