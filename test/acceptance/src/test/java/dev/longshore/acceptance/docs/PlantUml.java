package dev.longshore.acceptance.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/** What all pictures of resources look like, and how they are drawn. */
final class PlantUml {
    static final String BEGIN = """
            @startuml
            !pragma layout smetana
            skinparam shadowing false
            skinparam defaultFontName sans-serif
            skinparam defaultFontSize 12
            skinparam defaultTextAlignment center
            skinparam backgroundColor white
            skinparam ArrowColor #666666
            skinparam rectangle {
              BackgroundColor white
              BorderColor #666666
              FontColor #222222
            }
            """;
    static final String END = "@enduml\n";

    private PlantUml() {}

    /**
     * Compares a picture with what it ought to be, or draws it. The text is compared, not the SVG: widths of letters differ
     * from machine to machine.
     */
    static void require(String picture, String text) throws IOException {
        Path svg = GeneratedDoc.path(picture + ".svg");
        if (GeneratedDoc.isUpdated()) {
            try (OutputStream out = Files.newOutputStream(svg)) {
                new SourceStringReader(text).outputImage(out, new FileFormatOption(FileFormat.SVG, false));
            }
        }
        GeneratedDoc.require(picture + ".puml", text);
        if (!Files.exists(svg)) {
            throw new AssertionError(svg + " is missing: run ./mvnw verify -Dgolden.update=true");
        }
    }
}
