@NullMarked
package se.blankett.render.view;

import org.jspecify.annotations.NullMarked;
