package fi.polku.trail;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Turns the trail off and on, to see what it costs; counts its statements. */
public final class TrailSwitch {

	private final Trail trail;

	private final TrailRows rows;

	private final AtomicLong written = new AtomicLong();

	public TrailSwitch(Trail trail, JdbcClient jdbc) {
		this.trail = (Trail) AopProxyUtils.getSingletonTarget(trail);
		this.rows = new TrailRows(jdbc) {
			@Override
			long write(Act act, List<Change> changes) {
				TrailSwitch.this.written.incrementAndGet();
				return super.write(act, changes);
			}
		};
	}

	public void on() {
		ReflectionTestUtils.setField(this.trail, "rows", this.rows);
	}

	public void off() {
		ReflectionTestUtils.setField(this.trail, "rows", new TrailRows(null) {
			@Override
			long write(Act act, List<Change> changes) {
				return 0;
			}
		});
	}

	/** Statements since the last time this was asked. */
	public long written() {
		return this.written.getAndSet(0);
	}

}
