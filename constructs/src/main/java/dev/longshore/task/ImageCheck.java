package dev.longshore.task;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.profile.Profile;
import java.util.List;

/** Which images production should not run: those whose name says nothing of what is in them. */
final class ImageCheck {
    /** The tag that Docker takes where none is written. */
    private static final String LATEST = "latest";

    private ImageCheck() {}

    static List<Finding> of(EcsTaskProps props, Place place) {
        OptionCheck check = new OptionCheck(place);
        for (ContainerOptions container : props.containers()) {
            String version = container.source().version();
            check.advise(
                    props.profile() != Profile.PRODUCTION
                            || version == null
                            || !(version.isEmpty() || version.equals(LATEST)),
                    OptionRule.MUTABLE_TAG,
                    "image",
                    version == null || version.isEmpty() ? "none" : version,
                    "of '" + container.name() + "' must have a tag that stays what it is",
                    "write a version, such as 1.4, or a digest");
        }
        return check.findings();
    }
}
