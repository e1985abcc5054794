package fi.polku.process.form;

import java.util.List;
import java.util.Optional;

/** The form of a task or an event, in one language. */
public record Form(List<Field> fields) {

	public static final Form EMPTY = new Form(List.of());

	public Optional<Field> field(String id) {
		return this.fields.stream().filter((field) -> field.id().equals(id)).findFirst();
	}

	public List<Field> asked() {
		return this.fields.stream().filter(Field::isAsked).toList();
	}

}
