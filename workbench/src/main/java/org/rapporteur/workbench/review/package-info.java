/** What reviewers decided, how far they agree, and how precise the data are by their judgement. */
package org.rapporteur.workbench.review;
