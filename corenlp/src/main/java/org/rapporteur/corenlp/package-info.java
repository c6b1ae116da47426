/** Stanford CoreNLP behind the coder's ports: sentences, tags, trees and time expressions. */
package org.rapporteur.corenlp;
