package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.EmployerConsent;
import fi.polku.client.Clients;
import fi.polku.document.Party;
import fi.polku.document.PaySubsidySummary;
import fi.polku.process.CaseNumber;
import fi.polku.security.Organisations;
import fi.polku.security.Person;
import fi.polku.security.Users;

import org.springframework.stereotype.Component;

/** Whom the summary names: of the client only what the recorded consent covers. */
@Component
class SummaryParties {

	private static final String NOT_TOLD = "–";

	private final Cases cases;

	private final Clients clients;

	private final EmployerConsent consent;

	private final Organisations organisations;

	private final Users users;

	SummaryParties(Cases cases, Clients clients, EmployerConsent consent, Organisations organisations, Users users) {
		this.cases = cases;
		this.clients = clients;
		this.consent = consent;
		this.organisations = organisations;
		this.users = users;
	}

	PaySubsidySummary summary(CaseRecord found, CaseRecord prepared, Map<String, String> answers) {
		var caseNumber = found.caseNumber();
		var employer = new Party(found.text("employerName"),
				lines(found, "employerBusinessId", "employerContact", "employerPhone", "employerEmail"));
		var helper = this.users.find(prepared.recordedBy()).map(Person::displayName).orElse(NOT_TOLD);
		var office = this.organisations.nameOf(this.cases.get(caseNumber).organisation());
		return new PaySubsidySummary(caseNumber.value(), client(caseNumber), employer, Party.of(helper, office),
				LocalDate.parse(prepared.text("wantedFrom")), answers);
	}

	private Party client(CaseNumber caseNumber) {
		return this.consent.isGiven(caseNumber)
				? Party.of(this.clients.get(this.cases.get(caseNumber).clientId()).fullName()) : Party.of(NOT_TOLD);
	}

	private static List<String> lines(CaseRecord record, String... fields) {
		return Stream.of(fields).map(record::text).filter((text) -> text != null && !text.isBlank()).toList();
	}

}
