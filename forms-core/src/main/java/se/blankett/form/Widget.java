package se.blankett.form;

/** How a leaf is asked: derived once when the form is compiled, or said by {@code x-form.widget}. */
public enum Widget {
    TEXT,
    TEXTAREA,
    NUMBER,
    RADIO,
    SELECT,
    CHECKBOX,
    CHECKBOXES,
    YESNO,
    DATE,
    MONTH,
    TIME,
    /** A number that tells where something is: see {@link MapPoint}. */
    COORDINATE
}
