/** What a host may have of Jakarta Validation: the same tests against each combination of versions, and without any. */
@NullMarked
package se.blankett.hosts;

import org.jspecify.annotations.NullMarked;
