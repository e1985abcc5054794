package fi.polku.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.jdbc.core.JdbcTemplate;

/** Time, WAL and CPU of Polku and its database up to now. */
final class CostMeter {

	private final JdbcTemplate jdbc;

	CostMeter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Cost now() throws IOException {
		var wal = this.jdbc.queryForObject("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn", Double.class);
		var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return new Cost(System.nanoTime() / 1e6, wal, system.getProcessCpuTime() / 1e6, ofDatabase());
	}

	/** All processes of the server, in clock ticks of 10 ms. */
	private double ofDatabase() throws IOException {
		double ticks = 0;
		for (var backend : this.jdbc.queryForList("select pid from pg_stat_activity", Integer.class)) {
			try {
				var told = Files.readString(Path.of("/proc", backend.toString(), "stat"));
				var numbers = told.substring(told.lastIndexOf(')') + 2).split(" ");
				ticks += Long.parseLong(numbers[11]) + Long.parseLong(numbers[12]);
			}
			catch (NoSuchFileException ended) {
				// it has ended since it was listed
				continue;
			}
		}
		return ticks * 10;
	}

}
