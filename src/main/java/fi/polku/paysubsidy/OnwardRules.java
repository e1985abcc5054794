package fi.polku.paysubsidy;

import fi.polku.web.Fmt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The days are agreed at one step as found, at another as improved. */
@Configuration(proxyBeanMethods = false)
class OnwardRules {

	@Bean
	OnwardWorkLimits draftedOnwardLimits(SubsidyEnd subsidy, Fmt fmt) {
		return new OnwardWorkLimits("draftOnwardAgreement", subsidy, fmt);
	}

	@Bean
	OnwardWorkLimits agreedOnwardLimits(SubsidyEnd subsidy, Fmt fmt) {
		return new OnwardWorkLimits("holdAgreementMeeting", subsidy, fmt);
	}

}
