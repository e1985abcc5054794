package fi.polku.benefitlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import fi.polku.benefitlist.reading.Format;
import fi.polku.benefitlist.reading.ListReader;
import fi.polku.benefitlist.reading.ListReader.Preview;
import fi.polku.benefitlist.reading.Mapping;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file in hand: looks at its beginning, and keeps it for the worker. */
@Service
@Transactional
class ListIntake {

	private static final int PREVIEWED = 10;

	private static final Duration PREVIEW_KEPT = Duration.ofDays(1);

	private final BenefitLists lists;

	private final Uploads uploads;

	private final Mappings mappings;

	private final Trail trail;

	private final Clock clock;

	ListIntake(BenefitLists lists, Uploads uploads, Mappings mappings, Trail trail, Clock clock) {
		this.lists = lists;
		this.uploads = uploads;
		this.mappings = mappings;
		this.trail = trail;
		this.clock = clock;
	}

	/** Takes a file in at once, if it can be read as a list. */
	Receipt receive(Path file, String fileName, ListOptions options, Mapping said, Person person) throws IOException {
		var mapping = this.mappings.forFile(file, options.kind(), said, organisation(person));
		var preview = preview(file, options, mapping);
		if (!preview.list().readable()) {
			return new Receipt.Refused(preview);
		}
		this.mappings.keep(signature(preview), said, organisation(person), person.username());
		return new Receipt.Taken(keep(file, draft(fileName, options, mapping, preview, person), person));
	}

	/** Keeps a file to show how it would be read. */
	UUID show(Path file, String fileName, ListOptions options, Person person) throws IOException {
		this.lists.dropPreviews(this.clock.instant().minus(PREVIEW_KEPT));
		var mapping = this.mappings.forFile(file, options.kind(), Mapping.NONE, organisation(person));
		var list = draft(fileName, options, mapping, preview(file, options, mapping), person);
		return keep(file, list.in(ListState.PREVIEW), person);
	}

	/** How a kept file would be read. */
	Preview preview(BenefitList list) throws IOException {
		var file = this.uploads.open(list.id());
		try {
			return preview(file, list.options(), list.mapping());
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/**
	 * Reads a kept file anew with what is said now, and lets it in if that is wanted and
	 * it can be read.
	 */
	boolean reread(BenefitList list, ListOptions options, Mapping said, boolean takeIn) throws IOException {
		var again = list.as(options, new Mapping(said.columns(), list.mapping().benefits()));
		var preview = preview(again);
		var accepted = takeIn && preview.list().readable();
		this.lists.reread(accepted ? again.in(ListState.CHECKING) : again);
		if (accepted) {
			this.mappings.keep(signature(preview), said, this.mappings.organisationOf(list.id()), list.uploadedBy());
			this.trail.did("benefitList.received", "screening", List.of(), List.of());
		}
		return accepted;
	}

	private static String organisation(Person person) {
		return (person.organisation() != null) ? person.organisation() : "";
	}

	private static Preview preview(Path file, ListOptions options, Mapping mapping) throws IOException {
		return new ListReader(options.kind(), mapping).preview(file, PREVIEWED);
	}

	private static String signature(Preview preview) {
		var layouts = preview.list().layouts();
		return layouts.isEmpty() ? "" : layouts.get(0).signature();
	}

	private BenefitList draft(String fileName, ListOptions options, Mapping mapping, Preview preview, Person person) {
		var format = (preview.list().format() != null) ? preview.list().format() : new Format("", ' ');
		var layouts = preview.list().layouts();
		return new BenefitList(UUID.randomUUID(), options, fileName, format, mapping,
				layouts.isEmpty() ? List.of() : layouts.get(0).headings(), ListState.CHECKING, null, person.username(),
				this.clock.instant());
	}

	private UUID keep(Path file, BenefitList list, Person person) throws IOException {
		this.lists.add(list, hash(file), person.organisation());
		this.uploads.keep(list.id(), file);
		if (list.state() == ListState.CHECKING) {
			this.trail.did("benefitList.received", "screening", List.of(), List.of());
		}
		return list.id();
	}

	private static byte[] hash(Path file) throws IOException {
		try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(java.io.OutputStream.nullOutputStream());
			return in.getMessageDigest().digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
