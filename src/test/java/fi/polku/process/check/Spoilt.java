package fi.polku.process.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a model at one to three places, the same for the same number. */
final class Spoilt {

	private static final Pattern ELEMENT = Pattern.compile("<([\\w:]+)(?:\\s[^<>]*)?(?:/>|>[^<]*</\\1>)");

	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");

	private static final Pattern TAG = Pattern.compile("</?(\\w+:)?(\\w+)");

	private static final List<String> ODD = List.of("", " ", "ä", "a b", "-1", "${x}", "${x.y()}", "#{", "true", "PT0S",
			"R/PT0S", "0 0 * * * ?", "P99999999999D", "2026-02-30", "1e999", "a".repeat(300), "a:b", "&#10;",
			"&#x1F600;", "latest", "external", "FIRST", "COLLECT", "groovy");

	private final Random chance;

	private String text;

	private Spoilt(String text, int number) {
		this.text = text;
		this.chance = new Random(number);
	}

	static byte[] of(String good, int number) {
		var spoilt = new Spoilt(good, number);
		for (int i = spoilt.chance.nextInt(3); i >= 0; i--) {
			spoilt.once();
		}
		var bytes = spoilt.text.getBytes(StandardCharsets.UTF_8);
		if (spoilt.chance.nextInt(10) == 0) {
			bytes[spoilt.chance.nextInt(bytes.length)] ^= (byte) (1 << spoilt.chance.nextInt(8));
		}
		return bytes;
	}

	private void once() {
		switch (this.chance.nextInt(7)) {
			case 0 -> at(ELEMENT, (one) -> "");
			case 1 -> at(ELEMENT, (one) -> one.group() + one.group());
			case 2 -> swap();
			case 3 -> at(ATTRIBUTE, (one) -> one.group(1) + "=\"" + any(ODD) + "\"");
			case 4 -> at(ATTRIBUTE, (one) -> one.group(1) + "=\"" + any(ATTRIBUTE).group(2) + "\"");
			case 5 -> at(ATTRIBUTE, (one) -> "");
			default -> at(TAG, (one) -> one.group().replaceFirst("\\w+$", any(TAG).group(2)));
		}
	}

	private void swap() {
		var one = any(ELEMENT).group();
		var other = any(ELEMENT).group();
		this.text = this.text.replace(one, "\u0001").replace(other, one).replace("\u0001", other);
	}

	private void at(Pattern pattern, java.util.function.Function<MatchResult, String> change) {
		var one = any(pattern);
		this.text = this.text.substring(0, one.start()) + change.apply(one) + this.text.substring(one.end());
	}

	private MatchResult any(Pattern pattern) {
		return any(pattern.matcher(this.text).results().toList());
	}

	private <T> T any(List<T> all) {
		return all.get(this.chance.nextInt(all.size()));
	}

}
