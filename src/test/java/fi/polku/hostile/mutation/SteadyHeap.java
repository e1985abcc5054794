package fi.polku.hostile.mutation;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Measures the heap before and after a property, and says it. */
class SteadyHeap implements AroundPropertyHook {

	/** What a warm cache of a library may keep. */
	private static final long MOST = 48L << 20;

	@Override
	public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
		long before = used();
		long began = System.nanoTime();
		InTime.begin();
		var result = property.execute();
		long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
		long after = used();
		System.out.printf(Locale.ROOT, "%s: %d tries in %d ms, slowest %d ms; heap %d KiB before, %d KiB after%n",
				context.label(), result.countTries(), took, InTime.slowest(), before >> 10, after >> 10);
		return (result.status() == PropertyExecutionResult.Status.SUCCESSFUL && after - before > MOST)
				? result.mapToFailed("the heap grew by " + (after - before) + " bytes") : result;
	}

	private static long used() {
		var runtime = Runtime.getRuntime();
		System.gc();
		System.gc();
		return runtime.totalMemory() - runtime.freeMemory();
	}

}
