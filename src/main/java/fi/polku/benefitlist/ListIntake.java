package fi.polku.benefitlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import fi.polku.benefitlist.reading.ListKind;
import fi.polku.benefitlist.reading.ListReader;
import fi.polku.benefitlist.reading.ListReader.Preview;
import fi.polku.benefitlist.reading.Mapping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file in hand: looks at its beginning, and keeps it for the worker. */
@Service
@Transactional
class ListIntake {

	private static final int PREVIEWED = 10;

	private final BenefitLists lists;

	private final Uploads uploads;

	private final Mappings mappings;

	private final Clock clock;

	ListIntake(BenefitLists lists, Uploads uploads, Mappings mappings, Clock clock) {
		this.lists = lists;
		this.uploads = uploads;
		this.mappings = mappings;
		this.clock = clock;
	}

	/**
	 * How the file would be read, with what is known of its layout and what is said now.
	 */
	Preview preview(Path file, ListKind kind, Mapping said) throws IOException {
		return new ListReader(kind, mapping(file, kind, said)).preview(file, PREVIEWED);
	}

	/** What is known of the file's layout, and what is said of it now. */
	Mapping mapping(Path file, ListKind kind, Mapping said) throws IOException {
		var plain = new ListReader(kind, Mapping.NONE).preview(file, 1);
		var known = this.mappings.known(signature(plain));
		var benefits = new java.util.HashMap<>(known.benefits());
		benefits.putAll(said.benefits());
		return new Mapping(said.columns().isEmpty() ? known.columns() : said.columns(), Map.copyOf(benefits));
	}

	private static String signature(Preview preview) {
		var layouts = preview.list().layouts();
		return layouts.isEmpty() ? "" : layouts.get(0).signature();
	}

	Receipt receive(Path file, String fileName, ListOptions options, Mapping said, String user) throws IOException {
		var mapping = mapping(file, options.kind(), said);
		var preview = new ListReader(options.kind(), mapping).preview(file, PREVIEWED);
		if (!preview.list().readable()) {
			return new Receipt.Refused(preview);
		}
		this.mappings.keep(signature(preview), said, user);
		var list = new BenefitList(UUID.randomUUID(), options, fileName, preview.list().format(), mapping,
				ListState.CHECKING, null, user, this.clock.instant());
		this.lists.add(list, hash(file));
		this.uploads.keep(list.id(), file);
		return new Receipt.Taken(list.id());
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
