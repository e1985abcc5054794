package fi.polku.intake.referral;

import java.util.List;
import java.util.Map;

import fi.polku.web.FieldView;

import org.springframework.stereotype.Component;

/** The form for oneself. */
@Component
class SelfReferralForm {

	private static final String FORM = "self";

	private final FieldViews views;

	SelfReferralForm(FieldViews views) {
		this.views = views;
	}

	List<FieldView> of(Map<String, String> typed, List<InputFault> faults) {
		return List.of(ask(Asked.required("firstNames", "string", ReferralCheck.LONGEST_NAME), typed, faults),
				ask(Asked.required("lastName", "string", ReferralCheck.LONGEST_NAME), typed, faults),
				ask(Asked.optional("phone", "phone", ContactFields.LONGEST_PHONE), typed, faults),
				ask(Asked.optional("email", "email", ContactFields.LONGEST_EMAIL), typed, faults),
				ask(Asked.choice("language", languages()), typed, faults),
				ask(Asked.required("wish", "text", Given.LONGEST_TEXT), typed, faults),
				ask(Asked.optional("consent", "boolean", null), typed, faults));
	}

	private FieldView ask(Asked asked, Map<String, String> typed, List<InputFault> faults) {
		return this.views.of(FORM, asked, typed, faults);
	}

	private List<FieldView.Option> languages() {
		return ContactFields.LANGUAGES.stream()
			.map((language) -> this.views.option(language, "intake.language." + language))
			.toList();
	}

}
