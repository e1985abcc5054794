/**
 * What every page and answer stands on: frame, language, formatting, form fields, faults
 * in words.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.polku.web;
