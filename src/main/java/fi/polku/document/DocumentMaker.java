package fi.polku.document;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the documents Polku knows by name. */
@Component
public class DocumentMaker {

	private static final String PDF = "application/pdf";

	private final MessageSource texts = DocumentTexts.source();

	private final Pdf pdf;

	DocumentMaker(Pdf pdf) {
		this.pdf = pdf;
	}

	public MadeDocument workTrialAgreement(WorkTrialAgreement agreement, Locale locale) {
		return make(DocumentKind.WORK_TRIAL_AGREEMENT, agreement, locale);
	}

	public MadeDocument paySubsidySummary(PaySubsidySummary summary, Locale locale) {
		return make(DocumentKind.PAY_SUBSIDY_SUMMARY, summary, locale);
	}

	private MadeDocument make(DocumentKind kind, Record facts, Locale locale) {
		var language = DocumentTexts.language(locale);
		var title = this.texts.getMessage(kind.titleKey(), null, language);
		var content = this.pdf.render(kind.template(), language, Map.of("facts", facts));
		return new MadeDocument(kind.template(), title, language.getLanguage(), PDF, content, kind.version());
	}

}
