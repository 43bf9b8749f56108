package dev.longshore.rehearsal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which CDK CLIs a rehearsal can trust. */
final class CdkVersion {
    static final String OLDEST = "2.1143.0";

    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\.(\\d+)\\.(\\d+)");

    private CdkVersion() {}

    /** The version's number out of what {@code cdk --version} prints, or a refusal. */
    static String check(String printed) {
        Matcher matcher = NUMBER.matcher(printed.strip());
        if (!matcher.find()) {
            throw new IllegalStateException("cdk --version printed no version: " + printed);
        }
        String version = matcher.group();
        if (version.equals("3.0.0")) {
            throw new IllegalStateException(
                    "aws-cdk 3.0.0 is an accidental publish of a build from April 2025 that refuses today's"
                            + " assemblies: pin aws-cdk to 2.1148.1");
        }
        if ((number(matcher, 1) == 2 && number(matcher, 2) < 1143) || number(matcher, 1) < 2) {
            throw new IllegalStateException(
                    "aws-cdk " + version + " is too old for a rehearsal, and CLIs before 2.177 would talk to real"
                            + " AWS: use " + OLDEST + " or newer, best 2.1148.1");
        }
        return version;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
