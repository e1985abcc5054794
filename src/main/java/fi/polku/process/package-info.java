/**
 * What every step stands on: the step, the case number, typed variables, the engine's
 * settings, the deployment of the models, their forms and texts, and the journeys of a
 * case. Imports nothing of ours.
 */
@ApplicationModule(allowedDependencies = {})
package fi.polku.process;

import org.springframework.modulith.ApplicationModule;
