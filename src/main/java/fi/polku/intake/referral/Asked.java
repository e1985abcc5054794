package fi.polku.intake.referral;

import java.util.List;

import fi.polku.web.FieldView;

/** A field that a form asks. */
record Asked(String id, String type, boolean required, Integer longest, List<FieldView.Option> options) {

	static Asked required(String id, String type, Integer longest) {
		return new Asked(id, type, true, longest, List.of());
	}

	static Asked optional(String id, String type, Integer longest) {
		return new Asked(id, type, false, longest, List.of());
	}

	static Asked choice(String id, List<FieldView.Option> options) {
		return new Asked(id, "enum", true, null, options);
	}

}
