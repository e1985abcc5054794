package fi.polku.appointment;

import java.util.UUID;

import fi.polku.casefile.Appointment;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnAppointments;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/**
 * Who sees to the meetings of a case: those who work on it and may know who the client
 * is.
 */
@Component
class AppointmentGate {

	private final OwnAppointments appointments;

	private final Cases cases;

	private final CasePolicy policy;

	private final CurrentUser user;

	AppointmentGate(OwnAppointments appointments, Cases cases, CasePolicy policy, CurrentUser user) {
		this.appointments = appointments;
		this.cases = cases;
		this.policy = policy;
		this.user = user;
	}

	void mayWork(CaseNumber number) {
		if (!this.policy.mayWork(this.user.get(), number) || !this.policy.mayName(this.user.get(), number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
	}

	/** A case that has ended gets no new meetings. */
	void mayBook(CaseNumber number) {
		mayWork(number);
		if (!this.cases.get(number).open()) {
			throw Refusal.conflict("appointment.refused.closed");
		}
	}

	/** Any meeting of the case. */
	Appointment any(CaseNumber number, UUID id) {
		mayWork(number);
		return this.appointments.find(number, id).orElseThrow(() -> Refusal.notFound("appointment.refused.none"));
	}

	/** One that a guide booked: the model's own are changed by the model's events. */
	Appointment own(CaseNumber number, UUID id) {
		var it = any(number, id);
		if (!it.isOwn()) {
			throw Refusal.conflict("appointment.refused.model");
		}
		return it;
	}

	/** One that is still open. */
	Appointment open(CaseNumber number, UUID id) {
		var it = own(number, id);
		if (!it.isOpen()) {
			throw Refusal.conflict("appointment.refused.gone");
		}
		return it;
	}

	String fileOf(CaseNumber number) {
		return "/clients/" + this.cases.get(number).clientId() + "#appointments";
	}

}
