package fi.polku.benefitlist.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.web.XlsxSheet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt lists: each is refused with its reason, or each of its rows is
 * taken or told its fault.
 */
class TenThousandListsTests {

	private static final List<List<String>> ROWS = List.of(List.of("Hetu", "Nimi", "Etuus", "Kuukausi", "Kertymä"),
			List.of("131052-308T", "Mäki, Matti", "TMT", "03/2026", "345"),
			List.of("200476-917A", "Laine; \"Aino\"", "Työmarkkinatuki", "3/2026", "401,5"),
			List.of("280264-051U", "Öhman, Åke", "TMT", "2026-03", "300"));

	/** The preview reads as the list is read, only less: one in so many is shown, too. */
	private static final int PREVIEWED = 8;

	private static Path file;

	@BeforeContainer
	static void aFile() throws IOException {
		file = Files.createTempFile(Path.of("target"), "spoilt", "");
	}

	@AfterContainer
	static void noFile() throws IOException {
		Files.delete(file);
	}

	@Hardened
	void csv(@ForAll("tables") Spoilt list) throws Exception {
		read(list.bytes());
	}

	@Provide
	Arbitrary<Spoilt> tables() {
		var text = new StringBuilder();
		ROWS.forEach((row) -> text.append(SafeCsv.line(row)).append("\r\n"));
		return Spoilt.of(text.toString().getBytes(UTF_8), text.toString().getBytes(UTF_16LE),
				text.toString().getBytes(ISO_8859_1));
	}

	@Hardened
	void xlsx(@ForAll("workbooks") byte[] list) throws Exception {
		read(list);
	}

	/** Half are spoilt as they lie on the disk, half within one of their parts. */
	@Provide
	Arbitrary<byte[]> workbooks() throws IOException {
		var parts = parts(workbook());
		var within = Arbitraries.of(new ArrayList<>(parts.keySet()))
			.flatMap((name) -> Spoilt.of(parts.get(name)).map((part) -> packed(parts, name, part.bytes())));
		var whole = Spoilt.of(workbook()).map(Spoilt::bytes);
		return Combinators.combine(Arbitraries.of(true, false), within, whole)
			.as((inside, one, other) -> inside ? one : other);
	}

	private static void read(byte[] bytes) throws Exception {
		Files.write(file, bytes);
		var results = new ArrayList<RowResult>();

		var list = InTime.run(() -> new ListReader(ListKind.INVOICE, Mapping.NONE).read(file, results::add));
		if (bytes.length % PREVIEWED == 0) {
			InTime.run(() -> new ListReader(ListKind.INVOICE, Mapping.NONE).preview(file, 10));
		}

		if (list.readable()) {
			assertThat(results).allSatisfy((row) -> {
				if (row instanceof RowResult.Faulty faulty) {
					assertThat(faulty.faults()).isNotEmpty();
				}
			});
		}
		else {
			assertThat(list.faults()).isNotEmpty();
		}
	}

	private static byte[] workbook() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var sheet = new XlsxSheet(bytes, "Lista")) {
			for (var row : ROWS) {
				sheet.row(row);
			}
		}
		return bytes.toByteArray();
	}

	private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static byte[] packed(Map<String, byte[]> parts, String changed, byte[] content) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getKey().equals(changed) ? content : part.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
