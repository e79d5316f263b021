/**
 * Where groups answer a survey: pages for people without an account, written by the server, without a script, a cookie
 * or a session.
 */
@NullMarked
package org.brueckenschlag.rest.survey;

import org.jspecify.annotations.NullMarked;
