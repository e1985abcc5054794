package fi.polku.intake.referral;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fi.polku.calendar.Helsinki;
import fi.polku.client.IdentityCodeFault;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.journey.Programme;
import fi.polku.journey.Programmes;

import org.springframework.stereotype.Component;

/** Checks a referral, from whichever way it came, and says everything that is wrong. */
@Component
class ReferralCheck {

	static final int LONGEST_NAME = 100;

	static final List<String> YES_OR_NO = List.of("NO", "YES");

	static final int LONGEST_REFERRER = 200;

	static final LocalDate EARLIEST_SEARCH = LocalDate.of(1990, 1, 1);

	private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

	private final Programmes programmes;

	private final Clock clock;

	ReferralCheck(Programmes programmes, Clock clock) {
		this.programmes = programmes;
		this.clock = clock;
	}

	private static boolean protectionOrder(Given given) {
		var told = given.raw("protectionOrder");
		if (told != null && !YES_OR_NO.contains(told)) {
			given.fault("protectionOrder", "unknownValue", String.join(", ", YES_OR_NO));
		}
		return "YES".equals(told);
	}

	Checked<Referral> check(Given given) {
		var source = source(given);
		var code = code(given, source);
		var referral = new Referral(code, given.required("lastName", given.line("lastName", LONGEST_NAME)),
				given.required("firstNames", given.line("firstNames", LONGEST_NAME)), source, programme(given),
				given.required("reason", given.text("reason")), given.line("referrer", LONGEST_REFERRER),
				jobSearchBegan(given), ContactFields.phone(given), ContactFields.email(given),
				ContactFields.language(given), protectionOrder(given));
		if (code == null && !given.isFaulty("personalIdentityCode")) {
			ContactFields.oneOf(given, referral.phone(), referral.email());
		}
		return given.checked(referral);
	}

	private static ReferralSource source(Given given) {
		var name = given.required("source", given.raw("source"));
		var source = ReferralSource.of(name);
		if (name != null && source.isEmpty()) {
			given.fault("source", "unknownValue",
					String.join(", ", Arrays.stream(ReferralSource.values()).map(Enum::name).toList()));
		}
		return source.orElse(null);
	}

	private PersonalIdentityCode code(Given given, ReferralSource source) {
		var parsed = PersonalIdentityCode.parse(given.raw("personalIdentityCode"));
		if (parsed instanceof PersonalIdentityCode.Parsed.Fault fault) {
			boolean mayBeMissing = source == ReferralSource.SELF && !given.isFaulty("personalIdentityCode");
			if (fault.kind() != IdentityCodeFault.MISSING) {
				given.fault("personalIdentityCode", fault.kind().code());
			}
			else if (!mayBeMissing) {
				given.required("personalIdentityCode", null);
			}
			return null;
		}
		var code = ((PersonalIdentityCode.Parsed.Valid) parsed).code();
		if (code.birthDate().isAfter(Helsinki.today(this.clock))) {
			given.fault("personalIdentityCode", "notBornYet");
		}
		return code;
	}

	private String programme(Given given) {
		var id = given.required("programme", given.raw("programme"));
		var open = this.programmes.open().stream().map(Programme::id).toList();
		if (id != null && !open.contains(id)) {
			given.fault("programme", "unknownValue", String.join(", ", open));
		}
		return id;
	}

	private LocalDate jobSearchBegan(Given given) {
		var text = given.raw("jobSearchBegan");
		var day = (text != null) ? day(text) : null;
		if (text != null && day == null) {
			given.fault("jobSearchBegan", "notADate");
		}
		else if (day != null && day.isAfter(Helsinki.today(this.clock))) {
			given.fault("jobSearchBegan", "inTheFuture");
		}
		else if (day != null && day.isBefore(EARLIEST_SEARCH)) {
			given.fault("jobSearchBegan", "tooEarly");
		}
		return day;
	}

	private static LocalDate day(String text) {
		for (var form : DAYS) {
			try {
				return LocalDate.parse(text, form);
			}
			catch (DateTimeException ex) {
				// another form may fit
			}
		}
		return null;
	}

}
