package se.blankett.generated;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.blankett.form.Pointer;
import se.blankett.submission.Upload;

/** The controls of a page that files are chosen in, as a browser has them. */
record FileInputs(Document page) {
    Set<String> names() {
        return new TreeSet<>(page.select("form input[type=file]").eachAttr("name"));
    }

    /** Returns those that can be chosen: of the types that are let through, and one where there may be no more. */
    List<Paper> chosen(String name, List<Paper> wanted) {
        Element control = control(name);
        List<String> types = List.of(control.attr("accept").split(",", -1));
        List<Paper> shown = wanted.stream()
                .filter(paper -> control.attr("accept").isEmpty() || types.contains(paper.type()))
                .toList();
        return control.hasAttr("multiple") ? shown : shown.subList(0, Math.min(1, shown.size()));
    }

    /** Returns the names of the files that the question has, in order. */
    List<String> listedAt(String name) {
        List<String> listed = new ArrayList<>();
        for (Element file : page.select(".bl-file")) {
            Pointer at = Pointer.parse(file.select("[name=!remove]").attr("value"));
            if (at.text().equals(name) || at.parent().text().equals(name)) {
                listed.add(file.select(".bl-file-name").text());
            }
        }
        return listed;
    }

    /** Returns the parts that the browser sends: one without a name where nothing was chosen. */
    List<Upload> sent(Map<String, List<Paper>> chosen) {
        List<Upload> sent = new ArrayList<>();
        if (isMultipart()) {
            for (String name : names()) {
                List<Paper> papers = chosen.getOrDefault(name, List.of());
                papers.forEach(paper -> sent.add(paper.sentFor(name)));
                if (papers.isEmpty()) {
                    sent.add(new Upload(name, "", InputStream::nullInputStream));
                }
            }
        }
        return sent;
    }

    /** Returns what a form that is not sent in parts says of files: what they are called. */
    Map<String, List<String>> told(Map<String, List<Paper>> chosen) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        if (!isMultipart()) {
            names().forEach(name -> told.put(
                    name,
                    chosen.getOrDefault(name, List.of()).stream()
                            .map(Paper::name)
                            .toList()));
        }
        return told;
    }

    private boolean isMultipart() {
        return page.select("form:has(input[type=file])").eachAttr("enctype").contains("multipart/form-data");
    }

    private Element control(String name) {
        return page.select("form input[type=file]").stream()
                .filter(each -> each.attr("name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
