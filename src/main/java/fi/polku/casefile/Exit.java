package fi.polku.casefile;

import java.time.LocalDate;

/**
 * How and when guidance ended.
 *
 * @param exitClass employed, inEducation, outsideLabourForce, jobSeeking, unemployed;
 * {@code null} where guidance never began
 * @param reason goalReached, noFurtherBenefit, agreed, programmeEnded, handedOver,
 * withdrew, movedAway, died, notJoined, outsideTargetGroup, notReached, declined
 */
public record Exit(LocalDate day, String exitClass, String reason) {
}
