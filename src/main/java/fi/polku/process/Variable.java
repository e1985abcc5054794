package fi.polku.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable by name and type. Variables hold routing facts only and are stored
 * as primitives; days and instants as ISO text.
 *
 * @param <T> the type in Java
 */
public final class Variable<T> {

	private final String name;

	private final Function<Object, T> read;

	private final Function<T, Object> write;

	private Variable(String name, Function<Object, T> read, Function<T, Object> write) {
		this.name = name;
		this.read = read;
		this.write = write;
	}

	public static Variable<String> text(String name) {
		return new Variable<>(name, String.class::cast, (value) -> value);
	}

	public static Variable<Boolean> flag(String name) {
		return new Variable<>(name, Boolean.class::cast, (value) -> value);
	}

	public static Variable<Long> number(String name) {
		return new Variable<>(name, (value) -> ((Number) value).longValue(), (value) -> value);
	}

	public static Variable<LocalDate> date(String name) {
		return new Variable<>(name, (value) -> LocalDate.parse((String) value), LocalDate::toString);
	}

	public static Variable<Instant> instant(String name) {
		return new Variable<>(name, (value) -> Instant.parse((String) value), Instant::toString);
	}

	public String name() {
		return this.name;
	}

	/** The value in this scope or an outer one, or {@code null}. */
	public T get(VariableScope scope) {
		var value = scope.getVariable(this.name);
		return (value != null) ? this.read.apply(value) : null;
	}

	/** The value, or the default where there is none. */
	public T get(VariableScope scope, T otherwise) {
		var value = get(scope);
		return (value != null) ? value : otherwise;
	}

	/** Sets the value where the variable stands, else on the process instance. */
	public void set(VariableScope scope, T value) {
		scope.setVariable(this.name, (value != null) ? this.write.apply(value) : null);
	}

	/** The value as it is stored, for a map of facts at the start. */
	public Object stored(T value) {
		return (value != null) ? this.write.apply(value) : null;
	}

}
