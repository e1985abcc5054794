/** The pages of insight: their frame, filters, figures and tables, and what they say. */
package fi.polku.insight.page;
