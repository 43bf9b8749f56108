package dev.longshore.rehearsal;

import java.util.List;

/** Amazon S3: only an empty bucket goes. */
final class BucketRule implements ServiceRule {
    @Override
    public List<String> sentences() {
        return List.of("A bucket that holds objects is not deleted.");
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (resource.is("AWS::S3::Bucket") && account.objects.holdsAnything(resource.physicalId)) {
            throw CloudError.handler(
                    "The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Error Code: BucketNotEmpty)",
                    "GeneralServiceException");
        }
    }
}
