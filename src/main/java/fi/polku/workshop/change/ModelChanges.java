package fi.polku.workshop.change;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.workshop.change.Difference.Kind;
import fi.polku.workshop.change.OpenCases.Count;
import fi.polku.workshop.change.ToldChanges.Told;
import fi.polku.workshop.change.ToldChanges.ToldElement;
import fi.polku.workshop.change.ToldChanges.ToldTable;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What differs between two states of a model, in the reader's language. */
@Component
public class ModelChanges {

	private final ChangeWords words;

	private final ChangeSubjects subjects;

	private final ToldTables tables;

	private final LiveModels live;

	private final OpenCases open;

	private final ObjectMapper json;

	ModelChanges(ChangeWords words, ChangeSubjects subjects, ToldTables tables, LiveModels live, OpenCases open,
			ObjectMapper json) {
		this.words = words;
		this.subjects = subjects;
		this.live = live;
		this.tables = tables;
		this.open = open;
		this.json = json;
	}

	/**
	 * Tells them.
	 * @param allRows whether tables show the rows of which nothing differs
	 */
	public ToldChanges of(ModelFiles before, ModelFiles after, boolean allRows) {
		var diff = ModelDiff.between(before, after);
		var language = LocaleContextHolder.getLocale().getLanguage();
		var names = new ElementNames(before, after, language);
		var parts = new PartNames(before, after, language,
				new AnswerWords(after.isDecision() ? this.live.newest() : List.of(), language));
		var elements = elements(diff, new Named(names, parts), before);
		var was = Drawings.of(before);
		var is = Drawings.of(after);
		var tables = (after.isDecision() && was.isPresent() && is.isPresent())
				? this.tables.of(was.get(), is.get(), new Named(names, parts), allRows) : List.<ToldTable>of();
		return new ToldChanges(elements, count(elements, Kind.ADDED), count(elements, Kind.REMOVED),
				count(elements, Kind.CHANGED), diff.moved().stream().map(names::of).toList(), tables,
				marks(elements, Kind.REMOVED), marks(elements, Kind.ADDED), !after.isDecision() && is.isPresent(),
				was.isPresent());
	}

	private List<ToldElement> elements(ModelDiff diff, Named names, ModelFiles before) {
		var counts = openAt(diff, before);
		return diff.byElement()
			.entrySet()
			.stream()
			.map((one) -> element(one.getKey(), diff.kindOf(one.getKey()), one.getValue(), names,
					counts.getOrDefault(one.getKey(), List.of())))
			.toList();
	}

	private Map<String, List<Count>> openAt(ModelDiff diff, ModelFiles before) {
		if (before.isDecision() || Drawings.of(before).isEmpty()) {
			return Map.of();
		}
		var diagram = ReadDiagram.of(Drawings.of(before).get());
		var places = new HashMap<String, List<String>>();
		diff.byElement().keySet().forEach((element) -> places.put(element, diagram.standsAt(element)));
		return this.open.at(before.model(), places);
	}

	private ToldElement element(String id, Kind kind, List<Difference> differences, Named names, List<Count> counts) {
		var type = names.elements().kindOf(id);
		boolean isDrawn = !type.isEmpty() && !"process".equals(type) && !"decision".equals(type);
		return new ToldElement(id, names.elements().of(id), type.isEmpty() ? "" : this.words.kind(type), kind.key(),
				kind.sign(), isDrawn, "sequenceFlow".equals(type),
				differences.stream().filter((one) -> !one.isWhole()).map((one) -> told(one, names)).toList(), counts);
	}

	private Told told(Difference one, Named names) {
		return new Told(one.kind().key(), one.kind().sign(), this.subjects.of(one, names.parts()),
				value(one, one.before(), names), value(one, one.after(), names), words(one));
	}

	/** What of a text is new, word by word. */
	private static List<WordDiff.Piece> words(Difference one) {
		boolean isText = Set.of(What.LETTER, What.TEXT, What.HELP, What.CLIENT, What.FIELD_HELP).contains(one.what());
		return (isText && one.kind() == Kind.CHANGED) ? WordDiff.of(one.before(), one.after()) : List.of();
	}

	private String value(Difference one, String value, Named names) {
		var element = one.place().element();
		return switch (one.what()) {
			case ROUTE ->
				Arrays.stream(value.split(" → ")).map(names.elements()::of).collect(Collectors.joining(" → "));
			case PLACE, ATTACHED, OTHERWISE -> value.isEmpty() ? "" : names.elements().of(value);
			case OPTION_ORDER -> Arrays.stream(value.split(", "))
				.map((option) -> names.parts().of(element, one.place().part() + "." + option, option))
				.collect(Collectors.joining(", "));
			case ROW -> value.isEmpty() ? "" : this.words.days(names.parts().of(element, one.place().part(), value));
			case CELL, VALIDITY -> this.words.days(names.parts().cell(element, one.detail(), value));
			default -> this.words.value(one.what(), value);
		};
	}

	private static long count(List<ToldElement> elements, Kind kind) {
		return elements.stream().filter((one) -> one.kind().equals(kind.key())).count();
	}

	/** The signs of what is changed, and of what stands in this picture alone. */
	private String marks(List<ToldElement> elements, Kind whole) {
		var marks = elements.stream()
			.filter(ToldElement::isDrawn)
			.filter((one) -> one.kind().equals(whole.key()) || one.kind().equals(Kind.CHANGED.key()))
			.map((one) -> new Mark(one.id(), one.kind(), one.sign(),
					this.words.text("workshop.change.kind." + one.kind()) + ": " + one.name()))
			.toList();
		try {
			return this.json.writeValueAsString(marks);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What elements and their parts are called. */
	record Named(ElementNames elements, PartNames parts) {
	}

	private record Mark(String id, String kind, String sign, String title) {
	}

}
