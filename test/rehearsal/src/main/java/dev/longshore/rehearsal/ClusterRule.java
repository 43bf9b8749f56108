package dev.longshore.rehearsal;

import java.util.List;

/** Amazon ECS: a cluster goes last. */
final class ClusterRule implements ServiceRule {
    @Override
    public List<Behaviour> behaviours() {
        return List.of(new Behaviour(
                "A cluster is not deleted while it has services.",
                "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html"));
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (resource.is("AWS::ECS::Cluster")
                && account.alive("AWS::ECS::Service")
                        .anyMatch(service -> sameCluster(service.text("Cluster"), resource.physicalId))) {
            throw CloudError.handler(
                    "The Cluster cannot be deleted while Services are active."
                            + " (Service: AmazonECS; Status Code: 400; Error Code: ClusterContainsServicesException)",
                    "GeneralServiceException");
        }
    }

    /** Whether two names or ARNs mean one cluster. */
    static boolean sameCluster(String one, String other) {
        return shortName(one).equals(shortName(other));
    }

    private static String shortName(String nameOrArn) {
        return nameOrArn.isEmpty() ? "default" : nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1);
    }
}
