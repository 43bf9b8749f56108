package dev.longshore.cli;

/** Why a field of a task definition is not carried over, where there is more to say than that it is not. */
final class Reasons {
    private Reasons() {}

    static String of(String field) {
        return switch (field) {
            case "family" -> ": CDK names it";
            case "executionRoleArn" -> ": a role for just these containers is made; executionRole(role) uses another";
            case "taskRoleArn" -> ": a role without permissions is made; taskRole(role) uses another";
            case "tags" -> ": Tags.of(task).add(key, value)";
            case "environmentFiles" -> ": environmentFile(bucket, key)";
            case "repositoryCredentials" -> ": registryCredentials(secret)";
            case "credentialSpecs" -> ": credentialSpec(spec)";
            case "pidMode", "ipcMode", "placementConstraints", "proxyConfiguration" ->
                ": customizeTaskDefinition(builder -> …)";
            default -> "";
        };
    }
}
