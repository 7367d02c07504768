package se.blankett.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Code lists that are held in memory. */
record FixedCodeLists(Map<String, List<Choice>> lists, boolean isOpen) implements CodeLists {
    @Override
    public Set<String> ids() {
        return lists.keySet();
    }

    @Override
    public Optional<List<Choice>> list(String id, String lang) {
        return Optional.ofNullable(lists.get(id));
    }
}
