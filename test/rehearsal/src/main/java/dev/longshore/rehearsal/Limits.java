package dev.longshore.rehearsal;

import java.nio.charset.StandardCharsets;

/** CloudFormation's quotas on a template, as its user guide lists them. */
final class Limits {
    /** A template that is sent in the request itself. */
    static final int BODY = 51_200;

    /** A template that was uploaded. */
    static final int UPLOADED = 1_000_000;

    private static final int RESOURCES = 500;
    private static final int PARAMETERS = 200;
    private static final int OUTPUTS = 200;
    private static final int MAPPINGS = 200;

    private Limits() {}

    static void checkSize(String body) {
        if (body.length() > UPLOADED / 4 && body.getBytes(StandardCharsets.UTF_8).length > UPLOADED) {
            throw CloudError.validation("Template may not exceed " + UPLOADED + " bytes in size.");
        }
    }

    static void checkInline(String body) {
        if (body.length() > BODY) {
            throw CloudError.validation(
                    "1 validation error detected: Value at 'templateBody' failed to satisfy constraint:"
                            + " Member must have length less than or equal to " + BODY);
        }
    }

    static void checkCounts(Template template) {
        count(template, "Resources", "resources", RESOURCES);
        count(template, "Parameters", "parameters", PARAMETERS);
        count(template, "Outputs", "outputs", OUTPUTS);
        count(template, "Mappings", "mappings", MAPPINGS);
    }

    private static void count(Template template, String section, String name, int most) {
        int size = template.section(section).size();
        if (size > most) {
            throw CloudError.validation("Template format error: Number of " + name + ", " + size
                    + ", is greater than maximum allowed, " + most);
        }
    }
}
