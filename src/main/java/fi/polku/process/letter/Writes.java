package fi.polku.process.letter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Said of a step that writes to somebody: its words stand in the letters of the model it
 * is drawn in.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Writes.All.class)
public @interface Writes {

	/** Which of several, where the step writes differently to different people. */
	String occasion() default "";

	Recipient to() default Recipient.CLIENT;

	/** What is always known when it writes. */
	Placeholder[] always() default {};

	/** What may be known: such words stand in square brackets. */
	Placeholder[] perhaps() default {};

	/** Whether it may stand in any model, as often as wanted, under ids of its own. */
	boolean anywhere() default false;

	/** Several of them. */
	@Documented
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@interface All {

		Writes[] value();

	}

}
