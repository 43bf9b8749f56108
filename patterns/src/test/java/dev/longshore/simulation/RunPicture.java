package dev.longshore.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A run as two graphs, messages above and tasks below: {@code -Dgolden.update=true} draws it anew. */
final class RunPicture {
    private static final Path PICTURES = Path.of("..", "docs", "pictures");
    private static final int LEFT = 60;
    private static final int WIDTH = 660;
    private static final int HEIGHT = 140;
    private static final int UPPER = 40;
    private static final int LOWER = 240;
    private static final int TICK_MINUTES = 30;

    private final SimulatedRun run;
    private final StringBuilder svg = new StringBuilder();

    RunPicture(SimulatedRun run) {
        this.run = run;
    }

    /** Compares the picture of docs with this run. */
    void require(String name) {
        String drawn = draw();
        Path file = PICTURES.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, drawn);
            }
            assertThat(Files.readString(file))
                    .as("%s is stale: run ./mvnw verify -Dgolden.update=true", name)
                    .isEqualTo(drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String draw() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 430\" font-family=\"sans-serif\" "
                + "font-size=\"12\">\n<rect width=\"760\" height=\"430\" fill=\"#ffffff\"/>\n");
        graph(UPPER, "messages", "waiting", SimulatedRun.Minute::waiting, "in flight", SimulatedRun.Minute::inFlight);
        graph(LOWER, "tasks", "asked for", SimulatedRun.Minute::desired, "running", SimulatedRun.Minute::running);
        for (int minute = 0; minute <= run.minutes().size(); minute += TICK_MINUTES) {
            text(
                    x(minute),
                    LOWER + HEIGHT + 18,
                    "middle",
                    "#444444",
                    minute / 60 + ":" + (minute % 60 == 0 ? "00" : "30"));
        }
        text(
                LEFT,
                LOWER + HEIGHT + 40,
                "start",
                "#444444",
                "The longest that any of " + run.latencies().size() + " messages took: " + run.longestLatency()
                        + " s.");
        return svg.append("</svg>\n").toString();
    }

    private void graph(
            int top,
            String unit,
            String first,
            ToIntFunction<SimulatedRun.Minute> one,
            String second,
            ToIntFunction<SimulatedRun.Minute> other) {
        int most = run.minutes().stream()
                .mapToInt(minute -> Math.max(one.applyAsInt(minute), other.applyAsInt(minute)))
                .max()
                .orElse(1);
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#cccccc\"/>%n",
                LEFT,
                top,
                WIDTH,
                HEIGHT));
        text(LEFT - 8, top + 10, "end", "#444444", Integer.toString(most));
        text(LEFT - 8, top + HEIGHT, "end", "#444444", "0");
        text(LEFT, top - 10, "start", "#222222", unit + ":");
        text(LEFT + 70, top - 10, "start", "#b3541e", first);
        text(LEFT + 140, top - 10, "start", "#1f5fa8", second);
        line(top, most, one, "#b3541e");
        line(top, most, other, "#1f5fa8");
    }

    private void line(int top, int most, ToIntFunction<SimulatedRun.Minute> value, String colour) {
        svg.append("<polyline fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"1.5\" points=\"");
        for (SimulatedRun.Minute minute : run.minutes()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    x(minute.number()),
                    top + HEIGHT - (double) HEIGHT * value.applyAsInt(minute) / Math.max(1, most)));
        }
        svg.append("\"/>\n");
    }

    private void text(double x, int y, String anchor, String colour, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                colour,
                text));
    }

    private double x(int minute) {
        return LEFT + (double) WIDTH * minute / run.minutes().size();
    }
}
