package fi.polku.process.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.process.letter.LetterText;
import fi.polku.process.letter.Occasion;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.TextLength;

/** What one text of a letter names, and how long it is. */
class LetterTextRule {

	private static final Pattern IDENTITY_CODE = Pattern.compile("\\b\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Z]\\b",
			Pattern.CASE_INSENSITIVE);

	private static final int LONGEST_SUBJECT = 150;

	private static final int LONGEST_BODY = 4000;

	void check(String file, String language, Occasion occasion, String part, String text, Faults faults) {
		var key = occasion.key() + "." + part;
		var letter = new LetterText(text);
		if (!letter.isWhole()) {
			faults.add(file, key, "letterBracketsOpen", language);
			return;
		}
		letter.named().forEach((name) -> placeholder(file, language, occasion, key, name, letter, faults));
		if (IDENTITY_CODE.matcher(text).find()) {
			faults.add(file, key, "letterHasIdentityCode", language);
		}
		if ("sms".equals(part)) {
			length(file, language, key, TextLength.of(letter.sample()), faults);
		}
		int longest = "subject".equals(part) ? LONGEST_SUBJECT : LONGEST_BODY;
		if (text.length() > longest || "subject".equals(part) && text.contains("\n")) {
			faults.add(file, key, "letterTooLong", language, String.valueOf(longest));
		}
	}

	private static void placeholder(String file, String language, Occasion occasion, String key, String name,
			LetterText letter, Faults faults) {
		var known = Placeholder.of(name);
		if (known.isEmpty()) {
			faults.add(file, key, "letterNamesUnknown", language, "{" + name + "}", all(occasion));
		}
		else if (!occasion.always().contains(known.get()) && !occasion.perhaps().contains(known.get())) {
			faults.add(file, key, "letterNamesNotKnownHere", language, "{" + name + "}", all(occasion));
		}
		else if (!occasion.always().contains(known.get()) && letter.needed().contains(name)) {
			faults.add(file, key, "letterNeedsBrackets", language, "{" + name + "}");
		}
	}

	private static String all(Occasion occasion) {
		return Stream.of(occasion.always(), occasion.perhaps())
			.flatMap(Set::stream)
			.distinct()
			.sorted()
			.map((one) -> "{" + one.key() + "}")
			.collect(Collectors.joining(", "));
	}

	private static void length(String file, String language, String key, TextLength length, Faults faults) {
		if (length.isTooLong() && length.odd().isEmpty()) {
			faults.add(file, key, "textMessageTooLong", language, String.valueOf(length.parts()),
					String.valueOf(TextLength.MOST_PARTS), String.valueOf(length.units()));
		}
		else if (length.isTooLong()) {
			faults.add(file, key, "textMessageTooLongForItsSigns", language, String.valueOf(length.parts()),
					String.valueOf(TextLength.MOST_PARTS), length.odd());
		}
	}

}
