package fi.polku.process;

/**
 * A step that changes routing facts and nothing else, so that the task before it can be
 * taken back. A step that writes a row, books, sends or asks is none.
 */
public interface FactsOnly extends Step {

}
