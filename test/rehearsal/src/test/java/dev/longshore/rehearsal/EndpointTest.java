package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointTest {
    private final LocalCloud cloud = LocalCloud.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void it_listens_on_the_loopback_address_with_dummy_credentials() {
        assertThat(cloud.endpoint().toString()).matches("http://127\\.0\\.0\\.1:\\d+");
        assertThat(cloud.environment())
                .containsEntry("AWS_ENDPOINT_URL", cloud.endpoint().toString())
                .containsEntry("AWS_ACCESS_KEY_ID", "rehearsal")
                .doesNotContainKey("AWS_PROFILE");
        assertThat(LocalCloud.isRemoved("AWS_PROFILE")).isTrue();
        assertThat(LocalCloud.isRemoved("AWS_SESSION_TOKEN")).isTrue();
        assertThat(LocalCloud.isRemoved("HTTPS_PROXY")).isTrue();
        assertThat(LocalCloud.isRemoved("PATH")).isFalse();
    }

    @Test
    void the_caller_is_the_dummy_account() throws Exception {
        assertThat(form("Action=GetCallerIdentity").body()).contains("<Account>123456789012</Account>");
    }

    @Test
    void a_stack_that_is_not_there_is_a_validation_error() throws Exception {
        HttpResponse<String> answer = form("Action=DescribeStacks&StackName=Nobody");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("<Code>ValidationError</Code>")
                .contains("Stack with id Nobody does not exist");
    }

    @Test
    void a_stack_is_created_by_a_change_set() throws Exception {
        String template = encode("{\"Resources\":{\"Queue\":{\"Type\":\"AWS::SQS::Queue\"}}}");
        form(
                "Action=CreateChangeSet&StackName=App&ChangeSetName=first&ChangeSetType=CREATE&Tags.member.1.Key=k&Tags.member.1.Value=v&TemplateBody="
                        + template);
        assertThat(form("Action=DescribeStacks&StackName=App").body())
                .contains("<StackStatus>REVIEW_IN_PROGRESS</StackStatus>");
        assertThat(form("Action=DescribeChangeSet&StackName=App&ChangeSetName=first")
                        .body())
                .contains("<Action>Add</Action>")
                .contains("<ExecutionStatus>AVAILABLE</ExecutionStatus>");
        form("Action=ExecuteChangeSet&StackName=App&ChangeSetName=first");
        assertThat(form("Action=DescribeStacks&StackName=App").body())
                .contains("<StackStatus>CREATE_COMPLETE</StackStatus>")
                .contains("<Tags><member><Key>k</Key><Value>v</Value></member></Tags>");
        assertThat(form("Action=DescribeStackResources&StackName=App").body())
                .contains("<ResourceType>AWS::SQS::Queue</ResourceType>");
        assertThat(cloud.stack("App").orElseThrow().resources())
                .extracting(ResourceView::logicalId)
                .containsExactly("Queue");
    }

    @Test
    void deleting_an_unknown_change_set_of_a_stack_is_fine_and_describing_it_is_not() throws Exception {
        cloud.engine().create("App", Bench.resources("'Queue': {'Type': 'AWS::SQS::Queue'}"));
        assertThat(form("Action=DeleteChangeSet&StackName=App&ChangeSetName=none")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = form("Action=DescribeChangeSet&StackName=App&ChangeSetName=none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<Code>ChangeSetNotFound</Code>");
    }

    @Test
    void a_deleted_stack_is_still_found_by_its_arn() throws Exception {
        Stack stack = cloud.engine().create("App", Bench.resources("'Queue': {'Type': 'AWS::SQS::Queue'}"));
        form("Action=DeleteStack&StackName=" + encode(stack.id));
        assertThat(form("Action=DescribeStacks&StackName=" + encode(stack.id)).body())
                .contains("DELETE_COMPLETE");
        assertThat(form("Action=DescribeStacks&StackName=App").statusCode()).isEqualTo(400);
    }

    @Test
    void an_unknown_action_is_refused_by_name() throws Exception {
        HttpResponse<String> answer = form("Action=MakeCoffee");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("InvalidAction").contains("MakeCoffee");
        assertThat(json("AmazonEC2ContainerServiceV20141113.MakeCoffee", "{}").body())
                .contains("UnknownOperationException")
                .contains("MakeCoffee");
    }

    @Test
    void a_parameter_is_read_from_the_store_or_from_the_stack_that_made_it() throws Exception {
        cloud.parameter("/given", "yes");
        cloud.engine()
                .create(
                        "App",
                        Bench.resources(
                                "'P': {'Type': 'AWS::SSM::Parameter', 'Properties': {'Name': '/made', 'Type': 'String', 'Value': '21'}}"));
        assertThat(json("AmazonSSM.GetParameter", "{\"Name\":\"/given\"}").body())
                .contains("\"Value\":\"yes\"");
        assertThat(json("AmazonSSM.GetParameter", "{\"Name\":\"/made\"}").body())
                .contains("\"Value\":\"21\"");
        assertThat(json("AmazonSSM.GetParameter", "{\"Name\":\"/none\"}").body())
                .contains("ParameterNotFound");
    }

    @Test
    void a_failed_deployment_leaves_a_stopped_task_and_its_log() throws Exception {
        String template = "'T': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'ContainerDefinitions': ["
                + "{'Name': 'done', 'Image': 'done', 'DependsOn': [{'ContainerName': 'migrate', 'Condition': 'SUCCESS'}]},"
                + "{'Name': 'migrate', 'Image': 'shop', 'LogConfiguration': {'LogDriver': 'awslogs', 'Options': {'awslogs-group': 'shop-logs'}}}]}},"
                + "'S': {'Type': 'AWS::ECS::Service', 'Properties': {'DesiredCount': 1, 'TaskDefinition': {'Ref': 'T'}}}";
        cloud.engine().create("App", Bench.resources(template));
        String service = physicalId("S");
        assertThat(ecs("ListTasks", "{'serviceName': '" + service + "', 'desiredStatus': 'STOPPED'}"))
                .contains("\"taskArns\":[]");
        assertThat(logs("shop-logs")).contains("\"events\":[]");

        cloud.failNext("S", "the task failed");
        cloud.engine().update("App", Bench.resources(template.replace("'DesiredCount': 1", "'DesiredCount': 2")));

        assertThat(cloud.stack("App").orElseThrow().status()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        String tasks = ecs("ListTasks", "{'serviceName': '" + service + "', 'desiredStatus': 'STOPPED'}");
        String task = tasks.replaceAll(".*\"(arn:[^\"]*:task/default/[0-9a-f]{32})\".*", "$1");
        assertThat(ecs("DescribeTasks", "{'tasks': ['" + task + "']}"))
                .contains("\"name\":\"migrate\"", "\"exitCode\":1");
        assertThat(ecs("DescribeTaskDefinition", "{'taskDefinition': '" + physicalId("T") + "'}"))
                .contains("\"logDriver\":\"awslogs\"", "\"awslogs-group\":\"shop-logs\"");
        assertThat(logs("shop-logs")).contains(EcsApi.LAST_WORDS);
        assertThat(logs("other-logs")).contains("\"events\":[]");
    }

    private String physicalId(String logicalId) {
        return cloud.stack("App")
                .orElseThrow()
                .resource(logicalId)
                .orElseThrow()
                .physicalId();
    }

    private String ecs(String operation, String body) throws Exception {
        return json("AmazonEC2ContainerServiceV20141113." + operation, body.replace('\'', '"'))
                .body();
    }

    private String logs(String group) throws Exception {
        return json("Logs_20140328.FilterLogEvents", "{\"logGroupName\":\"" + group + "\"}")
                .body();
    }

    @Test
    void an_object_goes_into_a_bucket_and_comes_out_and_keeps_the_bucket() throws Exception {
        cloud.engine()
                .create(
                        "App",
                        Bench.resources("'B': {'Type': 'AWS::S3::Bucket', 'Properties': {'BucketName': 'assets'}}"));
        assertThat(s3("PUT", "/nowhere/key", "x").statusCode()).isEqualTo(404);
        assertThat(s3("PUT", "/assets/key", "hello").statusCode()).isEqualTo(200);
        assertThat(s3("GET", "/assets/key", "").body()).isEqualTo("hello");
        assertThat(s3("GET", "/assets?list-type=2&prefix=k", "").body()).contains("<Key>key</Key>");
        cloud.engine().delete("App");
        assertThat(cloud.stack("App").orElseThrow().status()).isEqualTo("DELETE_FAILED");
    }

    @Test
    void a_chunked_upload_is_put_together() {
        byte[] raw = "5;chunk-signature=aa\r\nhello\r\n6\r\n world\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(S3Api.dechunk(raw)).asString(StandardCharsets.US_ASCII).isEqualTo("hello world");
    }

    private HttpResponse<String> form(String body) throws Exception {
        return send(HttpRequest.newBuilder(cloud.endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> json(String target, String body) throws Exception {
        return send(HttpRequest.newBuilder(cloud.endpoint())
                .header("X-Amz-Target", target)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> s3(String method, String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=rehearsal/20261121/us-east-1/s3/aws4_request")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
