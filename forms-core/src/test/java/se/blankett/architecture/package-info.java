/** What every module's {@code ArchitectureTest} is made of. Read {@link se.blankett.architecture.PackageTable} first. */
@NullMarked
package se.blankett.architecture;

import org.jspecify.annotations.NullMarked;
