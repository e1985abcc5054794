package fi.polku.casefile.page;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.OpenWork;
import fi.polku.casefile.OpenWork.OpenTask;
import fi.polku.casefile.Route;
import fi.polku.casefile.Stop;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** Meetings in words, each with what may be done about it. */
@Component
class AppointmentViews {

	private final Appointments appointments;

	private final OpenWork work;

	private final Labels labels;

	private final Clock clock;

	AppointmentViews(Appointments appointments, OpenWork work, Labels labels, Clock clock) {
		this.appointments = appointments;
		this.work = work;
		this.labels = labels;
		this.clock = clock;
	}

	AppointmentsView of(CaseNumber number, Route route, Person reader) {
		var all = this.appointments.of(number);
		var open = all.stream().filter(Appointment::isOpen).toList();
		var tasks = open.isEmpty() ? List.<OpenTask>of() : this.work.of(number, reader, Labels.locale());
		return new AppointmentsView(
				open.stream()
					.sorted(Comparator.comparing(Appointment::startsAt))
					.map((it) -> view(it, route, acts(it, tasks)))
					.toList(),
				all.stream()
					.filter((it) -> !it.isOpen())
					.map((it) -> view(it, route, AppointmentView.Acts.NONE))
					.toList());
	}

	private AppointmentView view(Appointment it, Route route, AppointmentView.Acts acts) {
		return new AppointmentView(it.id(), name(it, route), it.startsAt(), it.endsAt(), where(it),
				this.labels.person(it.heldBy()), it.state(), it.reason(), it.isOwn(),
				!it.startsAt().isAfter(this.clock.instant()), acts);
	}

	private AppointmentView.Acts acts(Appointment it, List<OpenTask> tasks) {
		return tasks.stream()
			.filter((task) -> task.step().equals(it.element()))
			.findFirst()
			.map((task) -> new AppointmentView.Acts("/tasks/" + task.id(), move(it, task).orElse(null),
					"/tasks/" + task.id() + "/no-show"))
			.orElse(AppointmentView.Acts.NONE);
	}

	private Optional<String> move(Appointment it, OpenTask task) {
		return this.work.rebooking(it.caseNumber(), task.id())
			.map((event) -> "/cases/" + it.caseNumber() + "/events/" + event);
	}

	/** The step the meeting belongs to, or what a guide booked it for. */
	String name(Appointment it, Route route) {
		if (it.isOwn()) {
			return this.labels.text("casefile.appointment.kind." + it.kind());
		}
		return route.stops()
			.stream()
			.filter((stop) -> stop.element().equals(it.element()))
			.map(Stop::name)
			.findFirst()
			.orElseGet(() -> this.labels.text("casefile.kind.meeting"));
	}

	/** Where it is held. */
	String where(Appointment it) {
		if ("phone".equals(it.means())) {
			return this.labels.text("casefile.appointment.phone");
		}
		return "remote".equals(it.means()) ? this.labels.text("casefile.appointment.remote", it.place()) : it.place();
	}

}
