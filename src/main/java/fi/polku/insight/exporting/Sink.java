package fi.polku.insight.exporting;

import java.io.IOException;

/** Takes one after the other. */
@FunctionalInterface
interface Sink<T> {

	void take(T one) throws IOException;

}
