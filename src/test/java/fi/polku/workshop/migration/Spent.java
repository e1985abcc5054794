package fi.polku.workshop.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What so many cases took.
 *
 * @param java seconds of the processor for this program, and for the database
 */
record Spent(int cases, double seconds, double java, double database) {

	static Spent until(JdbcClient jdbc, int cases) {
		var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return new Spent(cases, System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9,
				jdbc.sql("select pid from pg_stat_activity")
					.query(Integer.class)
					.list()
					.stream()
					.mapToDouble(Spent::of)
					.sum());
	}

	/** A process of the server, which counts in hundredths of a second. */
	private static double of(int process) {
		var told = Path.of("/proc", String.valueOf(process), "stat");
		try {
			var text = Files.exists(told) ? Files.readString(told) : "0 () 0 0 0 0 0 0 0 0 0 0 0 0 0";
			var numbers = text.substring(text.lastIndexOf(')') + 2).split(" ");
			return (Long.parseLong(numbers[11]) + Long.parseLong(numbers[12])) / 100.0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Spent since(Spent before) {
		return new Spent(this.cases, this.seconds - before.seconds, this.java - before.java,
				this.database - before.database);
	}

	double aSecond() {
		return this.cases / this.seconds;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%,d cases in %.1f s: %.1f a second, each %.2f ms of the processor and %.2f ms of the database's",
				this.cases, this.seconds, aSecond(), 1000 * this.java / this.cases, 1000 * this.database / this.cases);
	}

}
