package fi.polku.process;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** There is no script engine: scripts in models, decisions and listeners fail. */
class NoScripts implements ScriptEngineResolver {

	@Override
	public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {
		throw new ProcessEngineException("scripts are not allowed");
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		return null;
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
		throw new ProcessEngineException("scripts are not allowed: " + language);
	}

}
