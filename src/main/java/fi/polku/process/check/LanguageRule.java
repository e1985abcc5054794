package fi.polku.process.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A condition is written in the expressions of the engine and a table in FEEL; whatever
 * names another language would be run as a script, and there are none.
 */
class LanguageRule implements Rule {

	private static final Pattern FEEL = Pattern
		.compile("|feel|https?://www\\.omg\\.org/spec/(feel/\\d+|dmn/\\d+/feel/?)");

	private static final List<String> OF_TABLES = List.of("inputExpression", "inputEntry", "outputEntry",
			"literalExpression");

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			diagram.process()
				.within("conditionExpression", "condition")
				.filter((one) -> one.isBpmn() && !one.attribute("language").isEmpty())
				.forEach((one) -> faults.add(diagram.file(), one.partId(), "otherLanguage", one.attribute("language")));
		}
		for (var decision : models.decisions()) {
			decision.decision()
				.within(OF_TABLES.toArray(String[]::new))
				.filter((one) -> !isFeel(one.attribute("expressionLanguage")))
				.forEach((one) -> faults.add(decision.file(), decision.place(one), "otherLanguage",
						one.attribute("expressionLanguage")));
		}
	}

	private static boolean isFeel(String language) {
		return FEEL.matcher(language.strip().toLowerCase(Locale.ROOT)).matches();
	}

}
