package fi.polku.insight.sample;

import java.util.ArrayList;
import java.util.List;

import fi.polku.web.Refusal;
import fi.polku.web.Refusal.FieldFault;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong with what an auditor wrote, field by field. */
@Component
class SampleChecks {

	static final int LONGEST_NOTE = 5_000;

	static final int LONGEST_PURPOSE = 500;

	static final List<String> PURPOSES = List.of("sample", "deadline", "decision", "complaint", "followUp", "other");

	private final MessageSource texts;

	SampleChecks(MessageSource texts) {
		this.texts = texts;
	}

	List<FieldFault> of(SampleWish wish) {
		var faults = new ArrayList<FieldFault>();
		must(!isBlank(wish.name()) && wish.name().length() <= SampleWish.LONGEST_NAME, faults, "name",
				SampleWish.LONGEST_NAME);
		must(wish.size() != null && wish.size() >= 1 && wish.size() <= SampleWish.MOST, faults, "size",
				SampleWish.MOST);
		must(isBlank(wish.seed()) || wish.seed().matches(SampleWish.SEED), faults, "seed");
		return faults;
	}

	List<FieldFault> of(Noting noting) {
		var faults = new ArrayList<FieldFault>();
		boolean isOk = Finding.OK.code().equals(noting.finding());
		must(noting.finding() != null && Finding.codes().contains(noting.finding()), faults, "finding");
		must(isOk || noting.classification() != null && Finding.CLASSES.contains(noting.classification()), faults,
				"classification");
		must(length(noting.note()) <= LONGEST_NOTE, faults, "note", LONGEST_NOTE);
		must(isOk || !isBlank(noting.note()), faults, "noteMissing");
		return faults;
	}

	List<FieldFault> of(OpeningWish wish) {
		var faults = new ArrayList<FieldFault>();
		must(wish.purpose() != null && PURPOSES.contains(wish.purpose()), faults, "purpose");
		must(length(wish.words()) <= LONGEST_PURPOSE, faults, "words", LONGEST_PURPOSE);
		must(!"other".equals(wish.purpose()) || !isBlank(wish.words()), faults, "wordsMissing");
		return faults;
	}

	/** Refuses what has faults. */
	void refuse(List<FieldFault> faults) {
		if (!faults.isEmpty()) {
			throw Refusal.unprocessable(faults, "insight.sample.fault");
		}
	}

	private void must(boolean isGood, List<FieldFault> faults, String name, Object... args) {
		if (!isGood) {
			faults.add(new FieldFault(name.replace("Missing", ""), name,
					this.texts.getMessage("insight.sample.fault." + name, args, LocaleContextHolder.getLocale())));
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static int length(String text) {
		return (text == null) ? 0 : text.length();
	}

	/** A finding to be kept. */
	record Noting(String finding, String classification, String note) {
	}

	/** A case to be opened. */
	record OpeningWish(String purpose, String words) {
	}

}
