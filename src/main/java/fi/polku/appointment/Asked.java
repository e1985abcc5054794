package fi.polku.appointment;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.NewAppointment;

/**
 * What was sent from the form of a meeting, as it was sent.
 *
 * @param startsAt local in Finland, {@code 2026-11-24T10:00}
 * @param anyway what the sender was warned of and wants nevertheless, as
 * {@link #warnedOf()}
 */
record Asked(String kind, String startsAt, String minutes, String means, String place, String phone, String remind,
		String anyway) {

	Asked {
		kind = text(kind);
		startsAt = text(startsAt);
		minutes = text(minutes);
		means = text(means);
		place = text(place);
		phone = text(phone);
	}

	/** The form as it is first shown. */
	static Asked of(Appointment it, boolean sameTime) {
		var minutes = Duration.between(it.startsAt(), it.endsAt()).toMinutes();
		return new Asked(it.kind(), sameTime ? Helsinki.dateTimeOf(it.startsAt()).toString() : "",
				String.valueOf(minutes), it.means(), it.place(), it.phone(), it.remind() ? "true" : null, null);
	}

	Asked at(String time) {
		return new Asked(this.kind, time, this.minutes, this.means, this.place, this.phone, this.remind, this.anyway);
	}

	/** The time, or {@code null} where it is none. */
	Instant start() {
		try {
			var time = LocalDateTime.parse(this.startsAt);
			return Helsinki.at(time.toLocalDate(), time.toLocalTime());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	Duration length() {
		return Duration.ofMinutes(Long.parseLong(this.minutes));
	}

	Instant end() {
		return start().plus(length());
	}

	NewAppointment booking(Appointment moved) {
		return new NewAppointment(this.kind, start(), length(), this.means,
				"phone".equals(this.means) ? "" : this.place, this.phone.isEmpty() ? null : this.phone,
				this.remind != null, moved);
	}

	/** The time that a warning is about: another time is warned of anew. */
	String warnedOf() {
		return this.startsAt + "/" + this.minutes;
	}

	boolean wantsAnyway() {
		return warnedOf().equals(this.anyway);
	}

	private static String text(String sent) {
		return Objects.requireNonNullElse(sent, "").strip();
	}

}
