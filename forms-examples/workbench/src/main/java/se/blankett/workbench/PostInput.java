package se.blankett.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Post;
import se.blankett.submission.UploadLimits;
import se.blankett.workbench.multipart.Multipart;

/** The argument POST: what a browser sent, urlencoded, or in parts with files in them. */
final class PostInput {
    private PostInput() {}

    /** A name as no form has it: those are pointers, and begin with a slash. */
    private static final Pattern BARE = Pattern.compile("(?:^|&)([\\w-]+)=");

    /**
     * Returns what the function makes of the post.
     *
     * @throws UnreadableInputException where there is none, or the function refuses it
     */
    static <T> T map(String name, Form form, Terminal terminal, Function<Post, T> function) {
        byte[] body = Input.bytesOf(name, terminal);
        return Multipart.typeOf(body)
                .map(type -> inParts(name, type, body, function))
                .orElseGet(() -> Input.of(name, body).map(text -> function.apply(encoded(name, form, text))));
    }

    private static Post encoded(String name, Form form, String body) {
        if (body.stripLeading().startsWith("{")) {
            throw new UnreadableInputException(
                    name, "this is JSON, and no post", "give it to validate, or write it as a browser does: /namn=Kim");
        }
        Post post = Post.parse(withoutLineEnd(body));
        if (post.parameters().isEmpty()) {
            BARE.matcher(body)
                    .results()
                    .map(found -> found.group(1))
                    .filter(bare -> form.fieldAt(Pointer.ROOT.child(bare)).isPresent())
                    .findFirst()
                    .ifPresent(bare -> refuse(name, bare));
        }
        return post;
    }

    private static void refuse(String name, String bare) {
        throw new UnreadableInputException(
                name,
                "no name in it is one of a form, which begin with \"/\"",
                "write /" + bare + "= for " + bare + "=");
    }

    private static <T> T inParts(String name, String type, byte[] body, Function<Post, T> function) {
        try {
            Multipart parts = Multipart.read(type, body);
            return new Input(name, parts.fields())
                    .map(fields -> function.apply(
                            Post.parse(fields).withFiles(parts.files(), new Numbered(), UploadLimits.DEFAULT)));
        } catch (IOException e) {
            throw new UnreadableInputException(
                    name,
                    "it begins as multipart/form-data and does not end so",
                    "save all that the browser sent, with its line ends \\r\\n");
        }
    }

    /** Editors end a file with one; browsers escape those that were typed. */
    private static String withoutLineEnd(String body) {
        return body.replaceFirst("\\r?\\n\\z", "");
    }

    /** Keeps nothing, and gives the same ids to the same post. */
    private static final class Numbered implements AttachmentStore {
        private int count;

        @Override
        public String store(InputStream bytes) throws IOException {
            bytes.transferTo(OutputStream.nullOutputStream());
            count++;
            return "EX-" + count;
        }

        @Override
        public InputStream open(String id) throws IOException {
            throw new IOException(id + " was not kept");
        }

        @Override
        public void remove(String id) {
            // nothing was kept
        }
    }
}
