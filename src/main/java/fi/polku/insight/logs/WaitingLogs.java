package fi.polku.insight.logs;

import java.util.UUID;

import fi.polku.insight.LogIntake;
import fi.polku.insight.reading.LogReader;

import org.springframework.stereotype.Component;

/** Has files read while their page shows how far it has come. */
@Component
class WaitingLogs {

	private final LogFiles files;

	private final LogIntake intake;

	WaitingLogs(LogFiles files, LogIntake intake) {
		this.files = files;
		this.intake = intake;
	}

	/**
	 * Begins; the file is gone once it is read.
	 * @throws fi.polku.web.Refusal where others are being read; the file waits on then
	 */
	UUID begin(LogFiles.LogFile file, LogReader reader, String username) {
		return this.intake.begin(file.name(), file.size(), () -> this.files.open(file.id()), reader, username,
				() -> this.files.delete(file.id()));
	}

}
