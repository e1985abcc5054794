package fi.polku.insight.reading;

import java.io.IOException;

/** Takes what is read, in the order of the file. */
public interface LogSink {

	void event(LoggedEvent event) throws IOException;

	void dropped(Dropped dropped) throws IOException;

}
