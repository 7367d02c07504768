package se.blankett.form;

import java.util.List;

/**
 * A static text between the questions.
 *
 * @param text the text, in the form's language
 * @param warning whether it warns, rather than notes
 * @param conditions shown when all hold ({@code if}); none or one
 */
public record Info(String text, boolean warning, List<Condition> conditions) implements Block {
    public Info {
        conditions = List.copyOf(conditions);
    }
}
