/**
 * A form as a conversation: a draft and a post give the next turn. Pure: no session, no input or output.
 *
 * <p>Imports: form, report, submission, bind, validate.
 */
@NullMarked
package se.blankett.dialogue;

import org.jspecify.annotations.NullMarked;
