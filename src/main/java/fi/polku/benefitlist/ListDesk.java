package fi.polku.benefitlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;

import fi.polku.benefitlist.reading.ListKind;
import fi.polku.calendar.Helsinki;
import fi.polku.journey.Programmes;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What pages and REST share: whose list, what was asked, the file in hand. */
@Component
class ListDesk {

	private static final String PROGRAMME = "VOITTO";

	private final BenefitLists lists;

	private final ListPolicy policy;

	private final CurrentUser user;

	private final Programmes programmes;

	private final JdbcClient jdbc;

	private final String municipality;

	private final java.time.Clock clock;

	ListDesk(BenefitLists lists, ListPolicy policy, CurrentUser user, Programmes programmes, JdbcClient jdbc,
			@Value("${polku.municipality:}") String municipality, java.time.Clock clock) {
		this.lists = lists;
		this.policy = policy;
		this.user = user;
		this.programmes = programmes;
		this.jdbc = jdbc;
		this.municipality = municipality;
		this.clock = clock;
	}

	/** The list, if the person may see it. */
	BenefitList list(UUID id) {
		return this.lists.find(id, this.user.get(), this.policy.audits(this.user.get()))
			.orElseThrow(() -> Refusal.notFound("benefitlist.refused.noSuchList"));
	}

	/** The same for somebody who changes it. */
	BenefitList own(UUID id) {
		mustTakeIn();
		return list(id);
	}

	void mustSend() {
		if (!this.policy.maySend(this.user.get())) {
			throw new AccessDeniedException("lists");
		}
	}

	void mustTakeIn() {
		if (!this.policy.mayTakeIn(this.user.get())) {
			throw new AccessDeniedException("lists");
		}
	}

	ListOptions options(String municipality, String month, String kind, String programme) {
		var id = blank(programme) ? PROGRAMME : programme.strip();
		if (this.programmes.on(id, Helsinki.today(this.clock)).isEmpty()) {
			throw Refusal.badRequest("benefitlist.refused.programme", id);
		}
		return new ListOptions(blank(municipality) ? ownMunicipality() : municipality.strip(), month(month), kind(kind),
				id);
	}

	/** As set for the whole installation, else that of the sender's organisation. */
	String ownMunicipality() {
		return !this.municipality.isBlank() ? this.municipality
				: this.jdbc.sql("select municipality from organisation where id = coalesce(:own, 'own')")
					.param("own", this.user.get().organisation(), Types.VARCHAR)
					.query(String.class)
					.optional()
					.orElse("");
	}

	private static ListKind kind(String kind) {
		try {
			return blank(kind) ? ListKind.INVOICE : ListKind.valueOf(kind.strip());
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("benefitlist.refused.kind", kind);
		}
	}

	private static YearMonth month(String month) {
		try {
			var parsed = blank(month) ? null : YearMonth.parse(month.strip());
			if (parsed == null || parsed.getYear() >= 1990 && parsed.getYear() <= 2199) {
				return parsed;
			}
			throw Refusal.badRequest("benefitlist.refused.month", month);
		}
		catch (java.time.format.DateTimeParseException ex) {
			throw Refusal.badRequest("benefitlist.refused.month", month);
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** Does something with the file, which is gone afterwards. */
	<T> T with(MultipartFile upload, String pasted, Function<Path, T> work) {
		var file = Uploads.temporary();
		try {
			if (upload != null && !(upload.isEmpty() && !blank(pasted))) {
				upload.transferTo(file);
			}
			else if (pasted != null) {
				Files.write(file, pasted.getBytes(StandardCharsets.UTF_8));
			}
			return work.apply(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			file.toFile().delete();
		}
	}

	/** The file's name without its folders; what was pasted has none. */
	static String name(MultipartFile upload) {
		var name = (upload != null && upload.getOriginalFilename() != null) ? upload.getOriginalFilename() : "";
		var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		var readable = plain.replaceAll("[\\p{Cc}\\p{Cs}]", "");
		return readable.substring(0, Math.min(readable.length(), 200));
	}

}
