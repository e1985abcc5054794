package fi.polku.intake.referral;

import fi.polku.client.CodeInText;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import fi.polku.process.form.HiddenSigns;

/** What was given, read field by field; whatever is wrong with it is collected. */
final class Given {

	static final int LONGEST_TEXT = 2000;

	/** Nobody writes more marks on a letter; to order many of them takes long. */
	private static final int MOST_SIGNS_OF_LETTER = 4;

	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}&&[^\\r\\n\\t]]");

	private final Map<String, String> values;

	private final List<InputFault> faults = new ArrayList<>();

	Given(Map<String, String> values) {
		this.values = values;
	}

	/** As it was given, or {@code null} where nothing was. */
	String raw(String field) {
		var value = this.values.get(field);
		var meant = (value != null) ? HiddenSigns.without(value) : "";
		return meant.isBlank() ? null : meant.strip();
	}

	/** One line of words, or {@code null}. */
	String line(String field, int longest) {
		var words = words(field, longest, HiddenSigns::inLine);
		return (words != null) ? words.replaceAll("\\s+", " ") : null;
	}

	/** Words on several lines, or {@code null}. */
	String text(String field) {
		return words(field, LONGEST_TEXT, HiddenSigns::inText);
	}

	/** The value; a missing one is a fault, unless the field has one already. */
	<T> T required(String field, T value) {
		if (value == null && !isFaulty(field)) {
			fault(field, "required");
		}
		return value;
	}

	boolean isFaulty(String field) {
		return this.faults.stream().anyMatch((fault) -> fault.field().equals(field));
	}

	void fault(String field, String code, Object... arguments) {
		this.faults.add(new InputFault(field, code, List.of(arguments)));
	}

	<T> Checked<T> checked(T value) {
		return this.faults.isEmpty() ? new Checked.Fine<>(value) : new Checked.Faulty<>(List.copyOf(this.faults));
	}

	private String words(String field, int longest, Predicate<String> hidden) {
		var value = raw(field);
		if (value == null) {
			return null;
		}
		if (value.length() > MOST_SIGNS_OF_LETTER * longest) {
			fault(field, "tooLong", longest);
			return null;
		}
		var words = Normalizer.normalize(value, Normalizer.Form.NFC);
		if (words.length() > longest) {
			fault(field, "tooLong", longest);
		}
		else if (UNREADABLE.matcher(words).find() || hidden.test(words)) {
			fault(field, "characters");
		}
		else if (CodeInText.in(words)) {
			fault(field, "identityCode");
		}
		return isFaulty(field) ? null : words;
	}

}
