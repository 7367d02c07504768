package se.blankett.architecture;

import static se.blankett.architecture.Kind.DATA;
import static se.blankett.architecture.Kind.FACADE;
import static se.blankett.architecture.Kind.GROUND;
import static se.blankett.architecture.Kind.PROGRAM;
import static se.blankett.architecture.Kind.STEP;
import static se.blankett.architecture.Kind.TOOL;
import static se.blankett.architecture.PackageRow.row;

import java.util.List;
import java.util.Optional;

/**
 * Every package and what it may import, exactly, besides {@code java..} and JSpecify. A package that is not here fails
 * the build: add its row with its first class, and say why in a decision record when the row breaks new ground.
 */
final class PackageTable {
    static final String ROOT = "se.blankett";

    private static final String JACKSON = "tools.jackson..";
    private static final String NETWORKNT = "com.networknt..";
    private static final String PDFBOX = "org.apache.pdfbox..";
    private static final String SERVLET = "jakarta.servlet..";
    private static final String VALIDATION = "jakarta.validation..";

    static final List<PackageRow> ROWS = List.of(
            row(GROUND, "json").uses(JACKSON),
            row(DATA, "form"),
            row(DATA, "identifier").uses("com.google.i18n.phonenumbers.."),
            row(DATA, "report").imports("form", "json"),
            row(DATA, "value").imports("form", "identifier", "report", "json"),
            row(DATA, "submission").imports("form", "report", "text", "json"),
            row(DATA, "text").imports("form", "report", "identifier", "json"),
            row(DATA, "constraint").imports("identifier", "json").shows(VALIDATION),
            row(TOOL, "engine").imports("form", "identifier", "json").uses(NETWORKNT, JACKSON, "com.google.re2j.."),
            row(TOOL, "formula").imports("form", "identifier", "json").uses("com.ezylang.evalex.."),
            row(STEP, "parse").imports(GROUND, DATA, TOOL),
            row(STEP, "bind").imports(GROUND, DATA).uses("org.apache.tika.."),
            row(STEP, "validate").imports(GROUND, DATA, TOOL),
            row(STEP, "lint").imports(GROUND, DATA, TOOL),
            row(STEP, "evolve").imports(GROUND, DATA, TOOL),
            row(STEP, "export").imports(GROUND, DATA, TOOL),
            row(STEP, "example").imports(GROUND, DATA, TOOL),
            row(FACADE, "bean")
                    .imports(GROUND, DATA, TOOL, STEP)
                    .uses(JACKSON, "com.fasterxml.jackson.annotation..", "jakarta.inject..")
                    .shows(VALIDATION),
            row(FACADE, "outline")
                    .imports(GROUND, DATA, TOOL, STEP)
                    .uses(JACKSON, "com.fasterxml.jackson.annotation..")
                    .shows(VALIDATION),
            row(FACADE, "dialogue").imports(GROUND, DATA, TOOL, STEP),
            row(DATA, "render.view").imports(GROUND, DATA),
            row(DATA, "render.layout"),
            row(STEP, "render.html").imports(GROUND, DATA).uses("freemarker.."),
            row(STEP, "render.text").imports(GROUND, DATA),
            row(STEP, "render.pdf").imports(GROUND, DATA).uses(PDFBOX, "org.apache.fontbox..", "javax.imageio.."),
            row(STEP, "render.readback").imports("form", "submission", "json").uses(PDFBOX),
            row(PROGRAM, "workbench.multipart").imports("submission").uses("org.apache.commons.fileupload2.."),
            row(PROGRAM, "workbench.preview")
                    .imports(GROUND, DATA, TOOL, STEP, FACADE)
                    .imports("workbench.multipart")
                    .uses("com.sun.net.httpserver.."),
            row(PROGRAM, "workbench")
                    .imports(GROUND, DATA, TOOL, STEP, FACADE, PROGRAM)
                    .uses("picocli.."),
            row(PROGRAM, "benchmark")
                    .imports(GROUND, DATA, TOOL, STEP, FACADE)
                    .uses(JACKSON, NETWORKNT, "gg.jte..", "org.thymeleaf..", "com.sun.management..")
                    .shows("org.openjdk.jmh.."),
            row(PROGRAM, "quickstart.servlet")
                    .imports(GROUND, DATA, TOOL, STEP, FACADE)
                    .uses(SERVLET, "org.eclipse.jetty.."),
            row(PROGRAM, "quickstart.spring")
                    .imports(GROUND, DATA, TOOL, STEP, FACADE)
                    .uses(SERVLET, "org.springframework..", "org.apache.tomcat.util.http.."),
            row(PROGRAM, "threeways").imports(GROUND, DATA, TOOL, STEP, FACADE).shows(VALIDATION),
            row(PROGRAM, "threeways.spring")
                    .imports(GROUND, DATA, TOOL, STEP, FACADE)
                    .imports("threeways")
                    .uses(SERVLET, VALIDATION, "org.springframework.."),
            row(PROGRAM, "threeways.rest")
                    .imports(GROUND, DATA, TOOL, STEP, FACADE)
                    .imports("threeways")
                    .uses("org.glassfish.jersey..")
                    .shows(VALIDATION, "jakarta.ws.rs..", "com.sun.net.httpserver.."));

    private PackageTable() {}

    static Optional<PackageRow> rowOf(String packageName) {
        return ROWS.stream()
                .filter(row -> row.packageName().equals(packageName))
                .findFirst();
    }

    static String[] packagesOf(Kind kind) {
        return ROWS.stream()
                .filter(row -> row.kind() == kind)
                .map(PackageRow::packageName)
                .toArray(String[]::new);
    }
}
