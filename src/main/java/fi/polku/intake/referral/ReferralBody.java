package fi.polku.intake.referral;

import io.swagger.v3.oas.annotations.media.Schema;

/** A referral as a program sends it; its keys are the only ones taken. */
@Schema(name = "Referral")
record ReferralBody(
		@Schema(description = "may be left out only where source is SELF",
				example = "131052-308T") String personalIdentityCode,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 100) String lastName,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 100) String firstNames,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, allowableValues = {
				"EMPLOYMENT_AUTHORITY", "PARTNER", "SELF", "OUTREACH" }) String source,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "VOITTO") String programme,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000) String reason,
		@Schema(description = "who gets an answer", maxLength = 200) String referrer,
		@Schema(description = "a day from 1990 to today", format = "date") String jobSearchBegan,
		@Schema(description = "needed, or email, where there is no identity code") String phone,
		@Schema(maxLength = 254) String email, @Schema(allowableValues = { "fi", "sv", "en" }) String language,
		@Schema(description = "YES where a protection order (turvakielto) is known of: everything is hidden at once",
				allowableValues = { "YES", "NO" }) String protectionOrder){
}
