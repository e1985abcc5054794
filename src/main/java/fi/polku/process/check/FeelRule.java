package fi.polku.process.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.FeelEngineApi;

/**
 * Every entry of a table can be read. The engine reads them only when a case asks, and
 * the case would stop there.
 */
class FeelRule implements Rule {

	private static final int LONGEST = 4_000;

	/** Reading takes many times longer with each bracket within another. */
	private static final int DEEPEST = 8;

	private static final int REMEMBERED = 20_000;

	private static final int LONGEST_REMEMBERED = 200;

	/** What has been read, since a check reads the tables of all models each time. */
	private final Map<String, Boolean> known = new ConcurrentHashMap<>();

	private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var decision : models.decisions()) {
			decision.table().within("inputEntry", "outputEntry", "inputExpression").forEach((one) -> {
				var text = one.child("text").map(Node::text).orElse("");
				if (text.length() <= LONGEST && Endless.is(text)) {
					faults.add(decision.file(), decision.place(one), "entryEndless", text);
				}
				else if (!isRead(one, text)) {
					faults.add(decision.file(), decision.place(one), "entryNotUnderstood", text);
				}
			});
		}
	}

	private boolean isRead(Node entry, String text) {
		if (text.isEmpty() || "-".equals(text)) {
			return true;
		}
		if (text.length() > LONGEST || depth(text) > DEEPEST) {
			return false;
		}
		if (text.length() > LONGEST_REMEMBERED) {
			return parses(entry, text);
		}
		if (this.known.size() > REMEMBERED) {
			this.known.clear();
		}
		return this.known.computeIfAbsent(entry.tag() + " " + text, (key) -> parses(entry, text));
	}

	private boolean parses(Node entry, String text) {
		return entry.is("inputEntry") ? this.feel.parseUnaryTests(text).isSuccess()
				: this.feel.parseExpression(text).isSuccess();
	}

	/** How many brackets stand within each other. */
	private static int depth(String text) {
		int depth = 0;
		int deepest = 0;
		for (char one : Endless.QUOTED.matcher(text).replaceAll("").toCharArray()) {
			depth += ("([{".indexOf(one) >= 0) ? 1 : (")]}".indexOf(one) >= 0) ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

}
