package fi.polku.security;

/** Somebody whom another has proved: the session is theirs without a password of ours. */
public interface ArrivedUser {

	/** The user name here. */
	String username();

}
