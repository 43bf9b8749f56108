package dev.longshore.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param page where it stands, as {@code README.md:12}
 * @param language the word after the fence
 * @param text what is between the fences
 */
public record MarkdownBlock(String page, String language, String text) {
    private static final String FENCE = "```";

    /** Returns the blocks of README.md and of docs, in that order. */
    public static List<MarkdownBlock> all(String language) {
        return pages().stream()
                .flatMap(page -> read(page).stream())
                .filter(block -> block.language.equals(language))
                .toList();
    }

    /** Returns README.md and the pages of docs. */
    static List<Path> pages() {
        List<Path> pages = new ArrayList<>(List.of(readme()));
        pages.addAll(Repository.files(Repository.root().resolve("docs"), ".md"));
        return pages;
    }

    static Path readme() {
        return Repository.root().resolve("README.md");
    }

    private static List<MarkdownBlock> read(Path page) {
        List<MarkdownBlock> blocks = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        String opened = "";
        int number = 0;
        int openedAt = 0;
        for (String line : Repository.read(page).lines().toList()) {
            number++;
            if (!line.strip().startsWith(FENCE)) {
                inside.add(line);
            } else if (opened.isEmpty()) {
                opened = line.strip() + " ";
                openedAt = number;
                inside.clear();
            } else {
                String language = opened.substring(FENCE.length()).strip();
                blocks.add(new MarkdownBlock(
                        Repository.name(page) + ":" + openedAt, language, String.join("\n", inside) + "\n"));
                opened = "";
            }
        }
        return blocks;
    }

    @Override
    public String toString() {
        return page;
    }
}
