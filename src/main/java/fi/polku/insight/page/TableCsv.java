package fi.polku.insight.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import fi.polku.web.CsvSheet;
import fi.polku.web.Refusal;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A page's tables as CSV: {@code ?format=csv&table=id}. */
@Component
public class TableCsv {

	private final Cells cells;

	TableCsv(Cells cells) {
		this.cells = cells;
	}

	/** The table of that id among the figures; not found where there is none. */
	public ResponseEntity<byte[]> of(Collection<Figure> figures, String id) {
		return figures.stream()
			.map(Figure::table)
			.filter(Objects::nonNull)
			.filter((table) -> table.id().equals(id))
			.findFirst()
			.map(this::of)
			.orElseThrow(() -> Refusal.notFound("insight.table.unknown"));
	}

	public ResponseEntity<byte[]> of(TableView table) {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("polku-" + table.id() + ".csv").build().toString())
			.body(written(table));
	}

	/** All tables in one file, each led by its caption. */
	public byte[] all(Collection<Figure> figures) {
		var bytes = new ByteArrayOutputStream();
		try (var sheet = new CsvSheet(bytes)) {
			for (var figure : figures) {
				sheet.row(List.of(figure.title()));
				sheet.row(List.of(figure.sentence()));
				if (figure.table() != null) {
					write(figure.table(), sheet);
				}
				sheet.row(List.of());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private byte[] written(TableView table) {
		var bytes = new ByteArrayOutputStream();
		try (var sheet = new CsvSheet(bytes)) {
			write(table, sheet);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private void write(TableView table, CsvSheet sheet) throws IOException {
		sheet.row(table.columns().stream().map(Column::label).toList());
		for (var row : table.rows()) {
			var plain = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				plain.add(this.cells.plain(table.columns().get(i), row.get(i)));
			}
			sheet.row(plain);
		}
	}

}
