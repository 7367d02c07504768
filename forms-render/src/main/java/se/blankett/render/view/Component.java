package se.blankett.render.view;

import java.util.Locale;

/** The components of a page: each has a folder of its own with template, description and examples. */
public enum Component {
    TEXT_INPUT,
    TEXTAREA,
    DATE_INPUT,
    MONTH_INPUT,
    TIME_INPUT,
    RADIOS,
    YES_NO,
    SELECT,
    CHECKBOXES,
    CHECKBOX,
    READ_ONLY,
    FIELDSET,
    MAP,
    REPEAT,
    TABLE,
    SECTION,
    INSET_TEXT,
    WARNING_TEXT,
    DETAILS,
    ERROR_MESSAGE,
    ERROR_SUMMARY,
    URGENT,
    QUICK_EXIT,
    LANGUAGE_SWITCH,
    SKIP_LINK,
    PROGRESS,
    BUTTON_GROUP,
    START_PAGE,
    QUESTION_PAGE,
    REVIEW,
    RECEIPT,
    DOCUMENT;

    /** Returns the component of the folder. */
    static Component of(String folder) {
        return valueOf(folder.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the name of its folder: {@code text-input}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
