package fi.polku.worktrial;

import fi.polku.casefile.Records;
import fi.polku.process.form.FormRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The start is told by a coordinator or by the host; both forms are checked alike. */
@Configuration(proxyBeanMethods = false)
class StartRules {

	@Bean
	FormRule confirmStartLimits(TermsOfTrials terms, Records records) {
		return new MovedStartLimits("confirmStart", terms, records);
	}

	@Bean
	FormRule hostConfirmedStartLimits(TermsOfTrials terms, Records records) {
		return new MovedStartLimits("hostConfirmedStart", terms, records);
	}

}
