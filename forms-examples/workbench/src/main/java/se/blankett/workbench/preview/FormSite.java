package se.blankett.workbench.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.engine.EngineException;
import se.blankett.form.Form;
import se.blankett.render.html.RenderException;
import se.blankett.submission.Action;
import se.blankett.submission.Attachment;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.submission.UploadLimits;

/**
 * One form for one session: what a host's controller does. Every post is answered with the address of what comes next,
 * also where there are findings (the turn is kept), so that going back and reloading never ask whether to post again.
 */
final class FormSite {
    private final Shelf shelf;
    private final FormFile file;
    private final Session session;
    private final Visit visit;

    FormSite(Shelf shelf, FormFile file, Session session) {
        this.shelf = shelf;
        this.file = file;
        this.session = session;
        this.visit = session.visit(file.name());
    }

    Reply get(Request request, String page) {
        Optional<Settings> changed = session.settings().changedBy(request);
        if (changed.isPresent()) {
            session.set(changed.get());
            return at(page);
        }
        try {
            return shelf.bench(file, session.settings().lang())
                    .map(bench -> show(bench, page))
                    .orElseGet(() -> new BrokenPage(shelf, file, session.settings()).reply());
        } catch (RenderException e) {
            return Pages.template(e, request.path(), shelf.version());
        }
    }

    private Reply show(Bench bench, String page) {
        visit.use(bench);
        HostPage host = new HostPage(shelf, file, session, bench);
        if (page.isEmpty()) {
            return start(bench, host);
        }
        Optional<Copy> copy = Copy.named(page);
        if (copy.isPresent()) {
            return visit.submission().map(copy.get()::reply).orElseGet(() -> at(""));
        }
        if (!page.equals(Addresses.RECEIPT) && !isPage(bench.form(), page)) {
            return Pages.unknown();
        }
        Optional<Submission> submission = visit.submission();
        if (submission.isPresent()) {
            return page.equals(Addresses.RECEIPT) ? receipt(bench, host, submission.get()) : at(Addresses.RECEIPT);
        }
        return page.equals(Addresses.RECEIPT) ? at("") : question(bench, host, page);
    }

    private static boolean isPage(Form form, String page) {
        return page.equals(Draft.REVIEW) || form.page(page).isPresent();
    }

    private Reply start(Bench bench, HostPage host) {
        Turn now = bench.dialogue().show(visit.draft(), "");
        return host.reply(
                "",
                options -> bench.form().title(),
                now,
                options -> bench.renderer().start(options));
    }

    private Reply receipt(Bench bench, HostPage host, Submission submission) {
        Turn now = bench.dialogue().show(visit.draft(), "");
        return host.reply(
                Addresses.RECEIPT,
                options -> bench.form().title(),
                now,
                options -> bench.renderer()
                        .receipt(submission, options.withDocuments(Copy.linksTo(file.name(), submission))));
    }

    private Reply question(Bench bench, HostPage host, String page) {
        Turn turn = visit.show(bench, page);
        String shown = Addresses.pageOf(turn);
        return shown.equals(page)
                ? host.reply(
                        page,
                        options -> bench.renderer().title(turn, options),
                        turn,
                        options -> bench.renderer().render(turn, options))
                : at(shown);
    }

    Reply post(Request request, String page) {
        try {
            return postOrForget(
                    Post.parse(request.body()).withFiles(request.files(), shelf.store(), UploadLimits.DEFAULT), page);
        } catch (RefusedPostException | EngineException e) {
            return Pages.refused(String.valueOf(e.getMessage()));
        }
    }

    /** What was typed on a form that has changed since may have been kept, files and all, before the post was refused. */
    private Reply postOrForget(Post post, String page) {
        Set<String> unused = new LinkedHashSet<>(post.fileIds());
        unused.addAll(files());
        try {
            return post(post, page);
        } finally {
            unused.removeAll(files());
            remove(unused);
        }
    }

    /** Returns the ids of the files that are in use. */
    private Set<String> files() {
        return visit.submission().map(Submission::attachments).orElseGet(visit.draft()::attachments).stream()
                .map(Attachment::id)
                .collect(Collectors.toSet());
    }

    private void remove(Collection<String> files) {
        try {
            for (String file : files) {
                shelf.store().remove(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory could not be removed", e);
        }
    }

    /** While there is no form to take it, what was typed is kept. */
    private Reply post(Post post, String page) {
        try {
            return shelf.bench(file, session.settings().lang())
                    .map(bench -> take(bench, post))
                    .orElseGet(() -> {
                        visit.keepTyped(post);
                        return at(page);
                    });
        } catch (RenderException e) {
            visit.keepTyped(post);
            return at(page);
        }
    }

    private Reply take(Bench bench, Post post) {
        if (visit.submission().isPresent()) {
            return again(bench, post);
        }
        visit.keepTyped(post, bench);
        visit.use(bench);
        return at(Addresses.pageOf(visit.take(bench, post)));
    }

    /** What was submitted once is submitted: the start page's button begins anew, all else leads to the receipt. */
    private Reply again(Bench bench, Post post) {
        if (post.action().kind() != Action.Kind.START) {
            return at(Addresses.RECEIPT);
        }
        forget();
        visit.use(bench);
        return at(Addresses.pageOf(visit.take(bench, post)));
    }

    Reply startOver() {
        forget();
        return at("");
    }

    /** The files of the draft that is left: those of its submission are among them. */
    private void forget() {
        List<Attachment> left = visit.draft().attachments();
        visit.startOver();
        remove(left.stream().map(Attachment::id).toList());
    }

    private Reply at(String page) {
        return Reply.seeOther(Addresses.of(file.name(), page));
    }
}
