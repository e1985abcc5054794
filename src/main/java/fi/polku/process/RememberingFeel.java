package fi.polku.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fi.polku.process.check.Endless;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Evaluates an expression of a decision table once for the same values of what it names.
 * An expression is remembered only if all it names are variables at hand and functions
 * that always answer the same; one that asks for the time is evaluated each time.
 */
final class RememberingFeel implements FeelEngine {

	private static final int MOST = 50_000;

	private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

	private static final Pattern WORD = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)(\\s*\\()?");

	private static final Set<String> ALWAYS_THE_SAME = Set.of("true", "false", "null", "not", "and", "or", "in",
			"between", "if", "then", "else", "date", "upper", "lower", "case");

	private final FeelEngine feel;

	private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

	private final Map<Question, Optional<Object>> answers = new ConcurrentHashMap<>();

	RememberingFeel(FeelEngine feel) {
		this.feel = feel;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
		return (T) remembered(expression, null, context, () -> this.feel.evaluateSimpleExpression(expression, context));
	}

	@Override
	public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
		return (Boolean) remembered(expression, input, context,
				() -> this.feel.evaluateSimpleUnaryTests(expression, input, context));
	}

	private Object remembered(String expression, String input, VariableContext context, Supplier<Object> evaluation) {
		this.words.computeIfAbsent(expression, RememberingFeel::wordsOf);
		var question = question(expression, input, context);
		if (question.isEmpty()) {
			return evaluation.get();
		}
		var known = this.answers.get(question.get());
		if (known == null) {
			known = Optional.ofNullable(evaluation.get());
			if (known.isEmpty() || isPlain(known.get())) {
				remember(question.get(), known);
			}
		}
		return known.orElse(null);
	}

	private void remember(Question question, Optional<Object> answer) {
		if (this.answers.size() >= MOST) {
			this.answers.clear();
		}
		this.answers.put(question, answer);
	}

	/** What is asked, if it is always answered the same. */
	private Optional<Question> question(String expression, String input, VariableContext context) {
		List<Object> values = new ArrayList<>();
		if (input != null && !add(input, context, values)) {
			return Optional.empty();
		}
		for (var word : this.words.computeIfAbsent(expression, RememberingFeel::wordsOf)) {
			boolean isKnown = context.containsVariable(word) ? add(word, context, values)
					: ALWAYS_THE_SAME.contains(word);
			if (!isKnown) {
				return Optional.empty();
			}
		}
		return Optional.of(new Question(expression, input != null, values));
	}

	private static boolean add(String variable, VariableContext context, List<Object> values) {
		var typed = context.containsVariable(variable) ? context.resolve(variable) : null;
		var value = (typed != null) ? typed.getValue() : null;
		values.add(value);
		return value == null || isPlain(value);
	}

	/** The words; a function that may answer otherwise stands with its bracket. */
	private static Set<String> wordsOf(String expression) {
		if (Endless.is(expression)) {
			throw new FeelException("could be computed without end: " + expression);
		}
		return WORD.matcher(TEXT.matcher(expression).replaceAll(" "))
			.results()
			.map((word) -> (word.group(2) == null || ALWAYS_THE_SAME.contains(word.group(1))) ? word.group(1)
					: word.group(1) + "(")
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether it cannot be changed by whoever holds it. */
	private static boolean isPlain(Object value) {
		return value instanceof String || value instanceof Boolean || value instanceof Number
				|| value.getClass().getPackageName().equals("java.time");
	}

	/**
	 * An expression, whether it is a test of an input, and the values of what it names.
	 */
	private record Question(String expression, boolean isTest, List<Object> values) {
	}

}
