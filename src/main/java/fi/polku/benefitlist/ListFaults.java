package fi.polku.benefitlist;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.benefitlist.reading.FileFault;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Faults in the reader's words. */
@Component
class ListFaults {

	/**
	 * A fault as it is told.
	 *
	 * @param line zero for the file as a whole
	 * @param column the heading as the file writes it, empty for the row as a whole
	 */
	record Told(String sheet, int line, String column, String code, String message) {
	}

	/** More are not told at once; the rest can be downloaded. */
	static final int MOST = 1000;

	private final ListFigures figures;

	private final MessageSource texts;

	ListFaults(ListFigures figures, MessageSource texts) {
		this.figures = figures;
		this.texts = texts;
	}

	List<Told> ofRows(UUID list, int most, Locale locale) {
		return this.figures.faults(list, most)
			.stream()
			.map((fault) -> new Told(fault.sheet(), fault.line(), fault.heading(), fault.code(),
					sentence(FaultCode.valueOf(fault.code()), locale)))
			.toList();
	}

	List<Told> ofFile(List<FileFault> faults, Locale locale) {
		return faults.stream().map((fault) -> ofFile(fault, locale)).toList();
	}

	private Told ofFile(FileFault fault, Locale locale) {
		var what = (fault.code() == FaultCode.MISSING_COLUMN)
				? this.texts.getMessage("benefitlist.column." + fault.detail(), null, locale) : fault.detail();
		return new Told("", fault.line(), fault.detail(), fault.code().name(),
				this.texts.getMessage(fault.code().messageKey(), new Object[] { what }, locale));
	}

	String sentence(FaultCode code, Locale locale) {
		return this.texts.getMessage(code.messageKey(), null, locale);
	}

}
