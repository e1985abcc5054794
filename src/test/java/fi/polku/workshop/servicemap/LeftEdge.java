package fi.polku.workshop.servicemap;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the left a document's text begins, in points. */
final class LeftEdge extends PDFTextStripper {

	private float least = Float.MAX_VALUE;

	private LeftEdge() {
	}

	static float of(PDDocument document) throws IOException {
		var edge = new LeftEdge();
		edge.getText(document);
		return edge.least;
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		positions.stream()
			.filter((one) -> !one.getUnicode().isBlank())
			.forEach((one) -> this.least = Math.min(this.least, one.getXDirAdj()));
	}

}
