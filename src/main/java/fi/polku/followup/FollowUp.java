package fi.polku.followup;

import fi.polku.process.CaseNumber;

/**
 * The client's situation at one point after the exit.
 *
 * @param round the first point is 1
 * @param status employed, inEducation, outsideLabourForce, jobSeeking, unemployed;
 * {@code null} where the client was not reached
 * @param answeredBy client (to the message), coordinator (who called) or nobody
 */
public record FollowUp(CaseNumber caseNumber, int round, String status, String answeredBy, boolean needsHelp) {
}
