package dev.longshore.rehearsal;

import java.util.List;

/** Amazon S3: only an empty bucket goes. */
final class BucketRule implements ServiceRule {
    @Override
    public List<Behaviour> behaviours() {
        return List.of(new Behaviour(
                "A bucket that holds objects is not deleted.",
                "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html"));
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
