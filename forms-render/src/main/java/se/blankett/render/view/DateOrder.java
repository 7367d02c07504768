package se.blankett.render.view;

/** In which order the fields of a date stand. */
public enum DateOrder {
    /** As ISO 8601 and most people in Sweden write it. */
    YEAR_MONTH_DAY,
    /** As it is said. */
    DAY_MONTH_YEAR
}
