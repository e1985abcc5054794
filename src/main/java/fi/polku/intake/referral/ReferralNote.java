package fi.polku.intake.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.web.Fmt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a referral leaves on a case as a note, in the writer's language. */
@Component
class ReferralNote {

	private final MessageSource texts;

	private final Fmt fmt;

	ReferralNote(MessageSource texts, Fmt fmt) {
		this.texts = texts;
		this.fmt = fmt;
	}

	/** All of a referral that was attached to an open case. */
	String attached(Referral referral) {
		var lines = new ArrayList<String>();
		lines.add(text("intake.note.attached", text("intake.source." + referral.source().name())));
		lines.add(referral.reason());
		add(lines, "referrer", referral.referrer());
		add(lines, "jobSearchBegan", this.fmt.date(referral.jobSearchBegan()));
		addContact(lines, referral);
		return String.join("\n", lines);
	}

	/** Contact details that came with a referral of a known person. */
	String contact(Referral referral) {
		var lines = new ArrayList<String>();
		lines.add(text("intake.note.contact"));
		addContact(lines, referral);
		return String.join("\n", lines);
	}

	private void addContact(List<String> lines, Referral referral) {
		add(lines, "phone", referral.phone());
		add(lines, "email", referral.email());
	}

	private void add(List<String> lines, String field, String value) {
		if (value != null && !value.isEmpty()) {
			lines.add(text("intake.referral." + field) + ": " + value);
		}
	}

	private String text(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.texts.getMessage(key, arguments, locale);
	}

}
