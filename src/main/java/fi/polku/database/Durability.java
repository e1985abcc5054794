package fi.polku.database;

import java.util.List;

/** What the embedded server does before it answers a commit. */
enum Durability {

	/** It has written to the disk. */
	FULL(List.of()),

	/** It writes within a second: a power cut takes the last commits, nothing else. */
	SOON(List.of("-c synchronous_commit=off")),

	/** It never waits for the disk: a power cut may take everything. For tests. */
	NONE(List.of("-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"));

	private final List<String> options;

	Durability(List<String> options) {
		this.options = options;
	}

	List<String> options() {
		return this.options;
	}

}
