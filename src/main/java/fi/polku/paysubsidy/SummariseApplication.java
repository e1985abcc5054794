package fi.polku.paysubsidy;

import java.util.Locale;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.EmployerConsent;
import fi.polku.casefile.Records;
import fi.polku.document.DocumentMaker;
import fi.polku.document.Documents;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.Step;
import fi.polku.security.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Makes the summary the employer needs for the application in the national service.
 */
@Component
class SummariseApplication implements Step {

	private static final Locale FINNISH = Locale.forLanguageTag("fi");

	private final Records records;

	private final EmployerConsent consent;

	private final SummaryParties parties;

	private final Models models;

	private final DocumentMaker maker;

	private final Documents documents;

	private final CurrentUser user;

	SummariseApplication(Records records, EmployerConsent consent, SummaryParties parties, Models models,
			DocumentMaker maker, Documents documents, CurrentUser user) {
		this.records = records;
		this.consent = consent;
		this.parties = parties;
		this.models = models;
		this.maker = maker;
		this.documents = documents;
		this.user = user;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.consent.keep(caseNumber, PaySubsidyModel.FIND);
		var found = record(caseNumber, PaySubsidyModel.FIND);
		var prepared = record(caseNumber, PaySubsidyModel.PREPARE);
		var form = this.models.of(prepared.definitionId(), FINNISH).get(PaySubsidyModel.PREPARE).form();
		var answers = new SummaryText(found, prepared, form).answers(terms(execution));
		var summary = this.parties.summary(found, prepared, answers);
		this.documents.add(caseNumber.value(), this.maker.paySubsidySummary(summary, FINNISH), this.user.username());
	}

	private static SubsidyTerms terms(DelegateExecution execution) {
		return new SubsidyTerms(PaySubsidyModel.PERCENT.get(execution), PaySubsidyModel.MONTHS.get(execution),
				PaySubsidyModel.MONTHLY_CAP.get(execution), PaySubsidyModel.REFERENCE.get(execution));
	}

	private CaseRecord record(CaseNumber caseNumber, String element) {
		return this.records.latest(caseNumber, element)
			.orElseThrow(() -> new IllegalStateException("no record of " + element + " in " + caseNumber));
	}

}
