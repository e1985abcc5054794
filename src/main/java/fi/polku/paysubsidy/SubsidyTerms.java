package fi.polku.paysubsidy;

/**
 * The terms that the table proposes; what is not confirmed is {@code null}.
 *
 * @param reference the act and section
 */
record SubsidyTerms(Long percent, Long months, Long monthlyCap, String reference) {
}
