package se.blankett.render.view;

/** How a page tells what has to be answered. */
public enum RequiredMarking {
    /** What need not be answered is marked, and a line under the heading says so. */
    OPTIONAL_SUFFIX,
    /** What has to be answered is marked, and a line under the heading says so. */
    REQUIRED_SUFFIX,
    /** Both are marked. */
    BOTH
}
