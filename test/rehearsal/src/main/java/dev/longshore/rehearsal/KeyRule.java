package dev.longshore.rehearsal;

import java.util.List;

/** AWS KMS: what a key's deletion takes with it. */
final class KeyRule implements ServiceRule {
    @Override
    public List<Behaviour> behaviours() {
        return List.of(new Behaviour(
                "A key that is deleted makes what was kept and encrypted with it unreadable: that data counts as lost.",
                "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"));
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (!resource.is("AWS::KMS::Key")) {
            return;
        }
        account.alive()
                .filter(other -> HeldData.in(other.type) && other != resource)
                .filter(other -> other.properties().toString().contains(resource.physicalId))
                .forEach(other -> {
                    account.remark(
                            other,
                            "is kept, but its key " + resource.logicalId + " is deleted: its data becomes unreadable");
                    account.log.deletions.add(new Deletion(other.stack, other.view(), other.givenName(), true));
                });
    }
}
