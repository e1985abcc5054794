package fi.polku.worktrial;

import java.time.LocalDate;
import java.util.Locale;

import fi.polku.casefile.Cases;
import fi.polku.casefile.EmployerConsent;
import fi.polku.casefile.Records;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.document.DocumentMaker;
import fi.polku.document.Documents;
import fi.polku.document.Party;
import fi.polku.document.WorkTrialAgreement;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.security.Organisations;

import org.springframework.stereotype.Component;

/**
 * Writes the agreement as a document of the case, in the client's language. Without the
 * client's consent it tells the host nothing of the client: the name and the goals are
 * lines that the client fills in, or does not.
 */
@Component
class AgreementWriter {

	private static final String NOT_TOLD = "–";

	private final Records records;

	private final Cases cases;

	private final Clients clients;

	private final Organisations organisations;

	private final Models models;

	private final DocumentMaker maker;

	private final Documents documents;

	private final EmployerConsent consent;

	private final CurrentUser user;

	AgreementWriter(Records records, Cases cases, Clients clients, Organisations organisations, Models models,
			DocumentMaker maker, Documents documents, EmployerConsent consent, CurrentUser user) {
		this.records = records;
		this.cases = cases;
		this.clients = clients;
		this.organisations = organisations;
		this.models = models;
		this.maker = maker;
		this.documents = documents;
		this.consent = consent;
		this.user = user;
	}

	void write(CaseNumber caseNumber, LocalDate start, LocalDate end) {
		var record = this.records.latest(caseNumber, WorkTrialModel.AGREE)
			.orElseThrow(() -> new IllegalStateException("nothing agreed in " + caseNumber));
		var refused = this.consent.isRefused(caseNumber);
		var one = this.cases.get(caseNumber);
		var client = this.clients.get(one.clientId());
		var language = Locale.forLanguageTag(client.language());
		var form = this.models.of(record.definitionId(), language).get(WorkTrialModel.AGREE).form();
		var text = new AgreementText(record, form);
		var agreement = new WorkTrialAgreement(caseNumber.value(), refused ? Party.of(NOT_TOLD) : party(client),
				text.host(), Party.of(this.organisations.nameOf(one.organisation())), start, end,
				"returnToWork".equals(record.text("trialPurpose")), refused ? text.answersOfHost() : text.answers());
		this.documents.add(caseNumber.value(), this.maker.workTrialAgreement(agreement, language),
				this.user.username());
	}

	private static Party party(Client client) {
		return (client.birthDate() != null) ? Party.of(client.fullName(), AgreementText.day(client.birthDate()))
				: Party.of(client.fullName());
	}

}
