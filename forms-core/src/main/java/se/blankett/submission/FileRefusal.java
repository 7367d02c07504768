package se.blankett.submission;

/** Why a file was not taken, before anybody looked at the question that it was sent for. */
public enum FileRefusal {
    EMPTY("file.empty"),
    TOO_BIG("file.tooBig"),
    /** All files of the post together. */
    TOTAL_TOO_BIG("file.totalTooBig"),
    VIRUS("file.virus"),
    /** With a password. */
    PROTECTED("file.protected"),
    /** It broke off, or could not be stored. */
    FAILED("file.failed");

    private final String code;

    FileRefusal(String code) {
        this.code = code;
    }

    /** Returns the key of the message catalogue: {@code file.tooBig}. */
    public String code() {
        return code;
    }
}
