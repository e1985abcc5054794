package fi.polku.insight.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;
import fi.polku.web.FieldView.Option;

import org.springframework.stereotype.Component;

/** What the filter offers: what stands in the cases the reader's figures are about. */
@Component
public class CaseChoices {

	private static final Comparator<Option> BY_NAME = (one, other) -> one.label().compareToIgnoreCase(other.label());

	private final StandingValues standing;

	private final FilterNames names;

	CaseChoices(StandingValues standing, FilterNames names) {
		this.standing = standing;
		this.names = names;
	}

	public Choices of(CaseFilter filter, Person reader) {
		var logs = this.standing.logs(reader);
		if (filter.log() != null) {
			var activities = named(this.standing.activities(filter.log()), UnaryOperator.identity());
			return new Choices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
					offered("step", activities, filter), offered("log", logs, filter), activities);
		}
		var cases = this.standing.cases(reader);
		var steps = this.standing.steps();
		var ofModel = steps.stream()
			.filter((step) -> filter.model() == null || step.model().equals(filter.model()))
			.toList();
		return new Choices(offered("programme", named(cases.programmes(), this.names::programme), filter),
				offered("model", models(steps), filter),
				offered("version", (filter.model() != null) ? versions(ofModel) : List.of(), filter),
				offered("segment", named(cases.segments(), this.names::segment), filter),
				offered("area", named(cases.areas(), (id) -> this.names.of("area", id, filter)), filter),
				offered("team", named(cases.teams(), (id) -> this.names.of("team", id, filter)), filter),
				offered("step", steps(ofModel), filter), logs, List.of());
	}

	/**
	 * What is chosen is offered, too, whether any case has it or none: a form that is
	 * sent must not lose it.
	 */
	private List<Option> offered(String name, List<Option> standing, CaseFilter filter) {
		var missing = filter.chosen()
			.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> standing.stream().noneMatch((one) -> one.value().equals(value)))
			.map((value) -> new Option(value, this.names.of(name, value, filter)));
		return Stream.concat(missing, standing.stream()).toList();
	}

	private List<Option> models(List<StandingValues.KnownStep> steps) {
		return named(steps.stream().map(StandingValues.KnownStep::model).distinct().toList(), this.names::model);
	}

	private static List<Option> versions(List<StandingValues.KnownStep> steps) {
		return steps.stream()
			.map(StandingValues.KnownStep::version)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map((version) -> new Option(version.toString(), version.toString()))
			.toList();
	}

	private List<Option> steps(List<StandingValues.KnownStep> steps) {
		var newest = new LinkedHashMap<String, StandingValues.KnownStep>();
		steps.forEach((step) -> newest.put(step.step(), step));
		var alike = newest.values().stream().collect(Collectors.groupingBy(this::name, Collectors.counting()));
		return sorted(newest.values()
			.stream()
			.map((step) -> new Option(step.step(), (alike.get(name(step)) == 1) ? name(step)
					: name(step) + " (" + this.names.model(step.model()) + ")")));
	}

	private String name(StandingValues.KnownStep step) {
		return this.names.stepOf(step.definitionId(), step.step());
	}

	private static List<Option> named(List<String> values, UnaryOperator<String> name) {
		return sorted(values.stream().map((value) -> new Option(value, name.apply(value))));
	}

	private static List<Option> sorted(Stream<Option> options) {
		return options.sorted(BY_NAME).toList();
	}

	/**
	 * By filter.
	 *
	 * @param ends of a log: the activities that may end a case
	 */
	public record Choices(List<Option> programmes, List<Option> models, List<Option> versions, List<Option> segments,
			List<Option> areas, List<Option> teams, List<Option> steps, List<Option> logs, List<Option> ends) {
	}

}
