package se.blankett.proof;

import java.util.Optional;
import se.blankett.dialogue.Dialogue;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/**
 * How a turn comes about, in whichever language.
 *
 * @param page the one to show
 * @param post what is posted instead of asking for the page
 */
record PageRecipe(Draft draft, String page, Optional<Post> post) {
    static PageRecipe show(Draft draft, String page) {
        return new PageRecipe(draft, page, Optional.empty());
    }

    static PageRecipe take(Draft draft, Post post) {
        return new PageRecipe(draft, post.page(), Optional.of(post));
    }

    Turn in(Dialogue dialogue) {
        return post.map(posted -> dialogue.take(draft, posted)).orElseGet(() -> dialogue.show(draft, page));
    }
}
