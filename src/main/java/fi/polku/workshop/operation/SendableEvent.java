package fi.polku.workshop.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.worklist.PossibleEvent;

/**
 * An event that a case waits for, as far as it can be told by somebody who may know
 * nothing of the client: contact data, identity codes and health are neither shown nor
 * asked, nor is what was answered before but by codes, and behind a protection order not
 * those either.
 */
record SendableEvent(PossibleEvent event, boolean named) {

	private static final Set<DataClass> OPEN = Set.of(DataClass.ROUTING, DataClass.ORDINARY);

	String name() {
		return this.event.name();
	}

	/** Whether its form cannot be filled in without data of the client. */
	public boolean isHindered() {
		return this.event.form().asked().stream().anyMatch((it) -> it.required() && !OPEN.contains(it.dataClass()));
	}

	/** What is asked of it here. */
	Form form() {
		var known = known();
		return new Form(this.event.form()
			.fields()
			.stream()
			.filter((it) -> "section".equals(it.type()) || it.isAsked() && OPEN.contains(it.dataClass()))
			.map((it) -> (it.reasonFor() == null || known.containsKey(it.reasonFor())) ? it : always(it))
			.toList());
	}

	/** What is known already and may be seen: codes. */
	Map<String, Object> known() {
		if (!this.named) {
			return Map.of();
		}
		var routing = this.event.form()
			.asked()
			.stream()
			.filter((it) -> it.dataClass() == DataClass.ROUTING)
			.map(Field::id)
			.collect(Collectors.toSet());
		var known = new LinkedHashMap<>(this.event.values());
		known.keySet().retainAll(routing);
		return known;
	}

	/** A reason is asked even where what it is for cannot be shown. */
	private static Field always(Field it) {
		return new Field(it.id(), it.label(), it.help(), it.type(), it.dataClass(), it.required(), it.readOnly(),
				it.options(), it.min(), it.max(), it.maxLength(), it.pattern(), it.showIf(), it.prefill(), null);
	}

}
