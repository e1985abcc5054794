package fi.polku.intake.referral;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.journey.Programmes;
import fi.polku.web.FieldView;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form in which staff record a referral. */
@Component
class ReferralForm {

	private static final String FORM = "referral";

	private final FieldViews views;

	private final Programmes programmes;

	ReferralForm(FieldViews views, Programmes programmes) {
		this.views = views;
		this.programmes = programmes;
	}

	/** The form with what is known, where there is one programme with it chosen. */
	List<FieldView> begun(Map<String, String> known) {
		var open = programmes();
		var typed = new HashMap<>(Map.of("language", "fi"));
		typed.putAll(known);
		if (open.size() == 1) {
			typed.put("programme", open.get(0).value());
		}
		return of(typed, List.of());
	}

	List<FieldView> of(Map<String, String> typed, List<InputFault> faults) {
		return List.of(this.views.section(FORM, "person"), ask(Asked.choice("source", sources()), typed, faults),
				ask(Asked.optional("personalIdentityCode", "string", 20), typed, faults),
				ask(Asked.required("lastName", "string", ReferralCheck.LONGEST_NAME), typed, faults),
				ask(Asked.required("firstNames", "string", ReferralCheck.LONGEST_NAME), typed, faults),
				this.views.section(FORM, "guidance"), ask(Asked.choice("programme", programmes()), typed, faults),
				ask(Asked.required("reason", "text", Given.LONGEST_TEXT), typed, faults),
				ask(Asked.optional("referrer", "string", ReferralCheck.LONGEST_REFERRER), typed, faults),
				ask(Asked.optional("jobSearchBegan", "date", null), typed, faults), this.views.section(FORM, "contact"),
				ask(Asked.optional("phone", "phone", ContactFields.LONGEST_PHONE), typed, faults),
				ask(Asked.optional("email", "email", ContactFields.LONGEST_EMAIL), typed, faults),
				ask(Asked.choice("language", languages()), typed, faults),
				ask(new Asked("protectionOrder", "enum", false, null, orders()), typed, faults));
	}

	private FieldView ask(Asked asked, Map<String, String> typed, List<InputFault> faults) {
		return this.views.of(FORM, asked, typed, faults);
	}

	private List<FieldView.Option> sources() {
		return Arrays.stream(ReferralSource.values())
			.map((source) -> this.views.option(source.name(), "intake.source." + source.name()))
			.toList();
	}

	private List<FieldView.Option> programmes() {
		return this.programmes.open()
			.stream()
			.map((programme) -> new FieldView.Option(programme.id(), programme.name(LocaleContextHolder.getLocale())))
			.toList();
	}

	private List<FieldView.Option> orders() {
		return ReferralCheck.YES_OR_NO.stream()
			.map((answer) -> this.views.option(answer, "intake.protectionOrder." + answer))
			.toList();
	}

	private List<FieldView.Option> languages() {
		return ContactFields.LANGUAGES.stream()
			.map((language) -> this.views.option(language, "intake.language." + language))
			.toList();
	}

}
