/**
 * How people come: referrals by staff and by programs, and by oneself on the open page.
 */
package fi.polku.intake.referral;
