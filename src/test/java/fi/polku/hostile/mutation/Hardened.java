package fi.polku.hostile.mutation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A parser is given ten thousand spoilt files, the same each time: it takes or refuses
 * each within its time, and the heap is as large afterwards as before.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = 10_000, seed = "20261123", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
@AddLifecycleHook(SteadyHeap.class)
public @interface Hardened {

}
