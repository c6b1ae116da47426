/** What every answer of the server needs: guards, headers, problems in one form. */
package org.rapporteur.workbench.web;
