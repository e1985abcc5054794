package fi.polku.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet (Office Open XML, ISO/IEC 29500), written as it goes. Text is
 * text and never a formula; the first row is the head.
 */
public class XlsxSheet implements SheetWriter {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private final ZipOutputStream zip;

	private int rows;

	/** Begins the workbook with the name of its sheet. */
	public XlsxSheet(OutputStream out, String name) throws IOException {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		var types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
		part("[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
				<Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
				<Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>\
				<Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>""".formatted(types));
		part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
		part("xl/_rels/workbook.xml.rels", relations(
				relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")));
		part("xl/workbook.xml",
				"""
						<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>"""
					.formatted(MAIN, OFFICE, escaped(name)));
		part("xl/styles.xml",
				"""
						<styleSheet xmlns="%s"><fonts count="2"><font/><font><b/></font></fonts>\
						<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
						<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
						<cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/>\
						<xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>"""
					.formatted(MAIN));
		this.zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
		write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
	}

	@Override
	public void row(List<?> cells) throws IOException {
		var row = new StringBuilder("<row>");
		cells.forEach((cell) -> row.append(cell(cell, this.rows == 0)));
		write(row.append("</row>").toString());
		this.rows++;
	}

	@Override
	public void close() throws IOException {
		write("</sheetData></worksheet>");
		this.zip.closeEntry();
		this.zip.finish();
	}

	private static String cell(Object value, boolean head) {
		if (value == null) {
			return "<c/>";
		}
		if (value instanceof Number) {
			return "<c><v>" + value + "</v></c>";
		}
		if (value instanceof LocalDate day) {
			return "<c s=\"1\"><v>" + ChronoUnit.DAYS.between(DAY_ZERO, day) + "</v></c>";
		}
		return "<c t=\"inlineStr\"%s><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(head ? " s=\"2\"" : "",
				escaped(value.toString()));
	}

	/** Without the signs that XML knows no way to write. */
	private static String escaped(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;");
	}

	private static String relations(String all) {
		return "<Relationships xmlns=\"" + RELATIONS + "\">" + all + "</Relationships>";
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
	}

	private void part(String name, String xml) throws IOException {
		this.zip.putNextEntry(new ZipEntry(name));
		write(HEAD + xml);
		this.zip.closeEntry();
	}

	private void write(String text) throws IOException {
		this.zip.write(text.getBytes(StandardCharsets.UTF_8));
	}

}
