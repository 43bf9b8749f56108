package dev.longshore.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the images that CDK builds for a template: for which platform, where the app says so.
 *
 * @param platformsByTag the platform, such as {@code linux/arm64}, by the tag of the image
 */
public record ImageAssets(Map<String, String> platformsByTag) {
    /** No images. */
    public static final ImageAssets NONE = new ImageAssets(Map.of());

    /** Copies the map. */
    public ImageAssets {
        platformsByTag = Collections.unmodifiableMap(new LinkedHashMap<>(platformsByTag));
    }

    /** Returns the platform of an image, be its registry known or not; null where that is not known. */
    public @Nullable String platformOf(String image) {
        return platformsByTag.get(image.substring(image.lastIndexOf(':') + 1));
    }
}
