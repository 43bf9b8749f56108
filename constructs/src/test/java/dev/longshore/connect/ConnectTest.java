package dev.longshore.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.AppProtocol;
import dev.longshore.task.ContainerPort;
import dev.longshore.task.EcsTaskProps;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.servicediscovery.PrivateDnsNamespace;

class ConnectTest extends TwoServices {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String TASK = "AWS::ECS::TaskDefinition";
    private static final String RULE = "AWS::EC2::SecurityGroupIngress";

    @Test
    void opens_one_path_says_where_it_leads_and_starts_the_client_last() {
        EcsService orders = serving(s -> {});
        client(orders, s -> {});
        Synth synth = Synth.of(stack);

        var rule = synth.only(RULE);
        assertThat(rule.at("GroupId")).asString().contains("OrdersSecurityGroup");
        assertThat(rule.at("SourceSecurityGroupId")).asString().contains("ShopSecurityGroup");
        assertThat(rule.at("FromPort")).isEqualTo(8080);
        assertThat(rule.at("ToPort")).isEqualTo(8080);
        assertThat(task(synth, "Shop").text()).contains("Name=ORDERS_URL, Value=http://orders:8080");
        assertThat(service(synth, "Shop").attribute("DependsOn"))
                .asString()
                .contains(service(synth, "Orders").logicalId());
        assertThat(service(synth, "Orders").attribute("DependsOn"))
                .asString()
                .doesNotContain(service(synth, "Shop").logicalId());
    }

    @Test
    void renders_server_and_client_in_the_one_namespace_of_the_cluster() {
        client(serving(s -> {}), s -> {});
        Synth synth = Synth.of(stack);

        assertThat(synth.only("AWS::ServiceDiscovery::HttpNamespace").at("Name"))
                .asString()
                .contains("AWS::StackName", "-Cluster");
        var server = service(synth, "Orders");
        assertThat(server.at("ServiceConnectConfiguration.Services").toString())
                .isEqualTo("[{ClientAliases=[{DnsName=orders, Port=8080}], DiscoveryName=orders, PortName=orders}]");
        assertThat(server.at("ServiceConnectConfiguration.Enabled")).isEqualTo(true);
        assertThat(service(synth, "Shop").at("ServiceConnectConfiguration.Services"))
                .isEqualTo("nothing");
        assertThat(service(synth, "Shop").at("ServiceConnectConfiguration.Namespace"))
                .isEqualTo(server.at("ServiceConnectConfiguration.Namespace"))
                .asString()
                .contains("Arn");
        assertThat(task(synth, "Orders").at("ContainerDefinitions.0.PortMappings.0"))
                .asString()
                .contains("Name=orders", "AppProtocol=http");
    }

    @Test
    void logs_of_the_proxy_have_a_group_that_the_execution_role_may_write_to() {
        serving(s -> s.connect(ConnectOptions.Builder::accessLogs));
        Synth synth = Synth.of(stack);
        var configuration = service(synth, "Orders");
        assertThat(configuration.at("ServiceConnectConfiguration.LogConfiguration"))
                .asString()
                .contains("LogDriver=awslogs", "OrdersTaskServiceConnectLogs", "mode=non-blocking");
        assertThat(configuration.at("ServiceConnectConfiguration.AccessLogConfiguration"))
                .asString()
                .isEqualTo("{Format=JSON, IncludeQueryParameters=DISABLED}");
        assertThat(synth.all("AWS::IAM::ManagedPolicy").stream().map(Synth.Props::text))
                .anyMatch(policy -> policy.contains("OrdersTaskServiceConnectLogs"));
    }

    @Test
    void counts_the_proxy_where_the_size_follows_from_the_containers() {
        EcsServiceProps plain = props(s -> {});
        EcsServiceProps served = props(s -> s.serveAs("orders"));
        assertThat(plain.task().size().cpuUnits()).isEqualTo(256);
        assertThat(served.task().size().cpuUnits()).isEqualTo(256 + EcsTaskProps.PROXY_CPU_UNITS);
        assertThat(served.task().size().memoryMiB()).isGreaterThanOrEqualTo(512 + EcsTaskProps.PROXY_MEMORY_MIB);
        assertThat(served.toBuilder().build()).isEqualTo(served);
    }

    @Test
    void leaves_alone_what_a_container_says_itself() {
        EcsService orders = serving(s -> {});
        EcsService.create(
                stack,
                "Shop",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.putEnvironment("ORDERS_URL", "http://localhost"))
                        .connectTo(orders));
        assertThat(task(Synth.of(stack), "Shop").text()).contains("Value=http://localhost");
    }

    @Test
    void names_the_variable_as_told_and_keeps_the_name_and_protocol_of_a_port() {
        EcsService orders = EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(cluster)
                        .addContainer(
                                "app",
                                "app:1",
                                c -> c.port(8080)
                                        .port(ContainerPort.tcp(9090)
                                                .named("rpc")
                                                .speaking(AppProtocol.GRPC)))
                        .connect(c -> c.serveAs("orders", o -> o.port(9090).clientPort(80))));
        client(orders, s -> s.connect(c -> c.connectTo(orders, "ORDERS_RPC")));
        Synth synth = Synth.of(stack);
        assertThat(task(synth, "Shop").text())
                .contains("Name=ORDERS_ADDRESS, Value=orders:80", "Name=ORDERS_RPC, Value=orders:80");
        assertThat(service(synth, "Orders").at("ServiceConnectConfiguration.Services.0.PortName"))
                .isEqualTo("rpc");
        assertThat(synth.only(RULE).at("FromPort")).isEqualTo(9090);
    }

    @Test
    void speaks_no_http_where_it_is_a_database() {
        EcsService database = serving(s -> s.connect(c -> c.serveAs("cache", ServeOptions.Builder::tcp)));
        client(database, s -> {});
        Synth synth = Synth.of(stack);
        assertThat(task(synth, "Orders").text()).doesNotContain("AppProtocol");
        assertThat(task(synth, "Shop").text()).contains("Name=CACHE_ADDRESS, Value=cache:8080");
    }

    @Test
    void encrypts_between_the_proxies_and_times_out_as_told() {
        Key key = Key.Builder.create(stack, "Key").build();
        serving(s -> s.connect(c -> c.serveAs(
                "orders",
                o -> o.perRequestTimeout(Duration.seconds(30))
                        .idleTimeout(Duration.minutes(2))
                        .tls(ConnectTls.authority("arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1")
                                .withEncryptionKey(key)))));
        Synth synth = Synth.of(stack);
        var service = service(synth, "Orders");
        assertThat(service.at("ServiceConnectConfiguration.Services.0.Timeout").toString())
                .isEqualTo("{IdleTimeoutSeconds=120, PerRequestTimeoutSeconds=30}");
        assertThat(service.at("ServiceConnectConfiguration.Services.0.Tls"))
                .asString()
                .contains("certificate-authority/1", "ConnectTlsRole", "Key");
        assertThat(synth.all("AWS::IAM::Role").stream().map(Synth.Props::text))
                .anyMatch(role ->
                        role.contains("ServiceConnectTransportLayerSecurity") && role.contains("ecs.amazonaws.com"));
    }

    @Test
    void crosses_stacks_in_one_direction() {
        App app = new App(AppProps.builder().analyticsReporting(false).build());
        Stack base = new Stack(app, "Base");
        EcsCluster shared = EcsCluster.create(base, "Cluster", c -> {});
        Stack back = new Stack(app, "Back");
        Stack front = new Stack(app, "Front");
        EcsService orders = EcsService.create(
                back,
                "Orders",
                s -> s.cluster(shared)
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .serveAs("orders"));
        EcsService.create(
                front,
                "Shop",
                s -> s.cluster(shared).addContainer("app", "app:1", c -> {}).connectTo(orders));
        app.synth();
        assertThat(Synth.of(front).only(RULE).at("GroupId")).asString().contains("ImportValue");
        assertThat(Synth.of(back).all(RULE)).isEmpty();
        assertThat(Synth.of(base).all("AWS::ServiceDiscovery::HttpNamespace")).hasSize(1);
        assertThat(front.getDependencies()).containsExactlyInAnyOrder(base, back);
        assertThat(back.getDependencies()).containsExactly(base);
    }

    @Test
    void opens_the_ports_that_an_instance_chooses() {
        EcsCluster instances = EcsCluster.create(
                stack, "Instances", c -> c.addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large")));
        EcsService orders = EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(instances)
                        .capacity(Capacity.of("Arm"))
                        .networkMode(NetworkMode.BRIDGE)
                        .addContainer("app", "app:1", c -> c.port(8080).memoryMiB(256))
                        .serveAs("orders"));
        EcsService.create(
                stack,
                "Shop",
                s -> s.cluster(instances).addContainer("app", "app:1", c -> {}).connectTo(orders));
        var rule = Synth.of(stack).all(RULE).stream()
                .filter(each -> each.at("FromPort").equals(NetworkMode.FIRST_CHOSEN_PORT))
                .findFirst()
                .orElseThrow();
        assertThat(rule.at("ToPort")).isEqualTo(NetworkMode.LAST_CHOSEN_PORT);
        assertThat(rule.at("GroupId")).asString().contains("InstancesArmCapacity");
    }

    @Test
    void opens_shared_instances_once_for_all_that_run_on_them() {
        EcsCluster instances = EcsCluster.create(
                stack, "Instances", c -> c.addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large")));
        Consumer<EcsServiceProps.Builder> bridged = s -> s.cluster(instances)
                .capacity(Capacity.of("Arm"))
                .networkMode(NetworkMode.BRIDGE)
                .addContainer("app", "app:1", c -> c.port(8080).memoryMiB(256));
        EcsService orders =
                EcsService.create(stack, "Orders", s -> s.apply(bridged).serveAs("orders"));
        EcsService stock =
                EcsService.create(stack, "Stock", s -> s.apply(bridged).serveAs("stock"));
        EcsService.create(stack, "Shop", s -> s.apply(bridged).connectTo(orders).connectTo(stock));
        assertThat(Synth.of(stack).all(RULE)).hasSize(1);
    }

    @Test
    void reaches_what_another_app_made() {
        EcsService.create(
                stack,
                "Shop",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> {})
                        .connectTo(Endpoint.existing(
                                "billing", 80, SecurityGroup.fromSecurityGroupId(stack, "Billing", "sg-0123"))));
        Synth synth = Synth.of(stack);
        assertThat(synth.only(RULE).at("GroupId")).isEqualTo("sg-0123");
        assertThat(task(synth, "Shop").text()).contains("Name=BILLING_URL, Value=http://billing:80");
    }

    @Test
    void has_dns_names_for_outsiders_and_a_target_group_of_lattice() {
        PrivateDnsNamespace dns = PrivateDnsNamespace.Builder.create(stack, "Dns")
                .name("shop.internal")
                .vpc(cluster.getVpc())
                .build();
        EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .connect(c -> c.discoverableAs("orders", dns)
                                .latticeTargetGroup("arn:aws:vpc-lattice:eu-west-1:111122223333:targetgroup/tg-1")));
        Synth synth = Synth.of(stack);
        assertThat(synth.only("AWS::ServiceDiscovery::Service").at("DnsConfig.DnsRecords"))
                .asString()
                .isEqualTo("[{TTL=" + Discovery.TTL_SECONDS + ", Type=A}]");
        var service = service(synth, "Orders");
        assertThat(service.at("ServiceRegistries.0.RegistryArn")).asString().contains("Arn");
        assertThat(service.at("ServiceConnectConfiguration")).isEqualTo("nothing");
        assertThat(service.at("VpcLatticeConfigurations.0"))
                .asString()
                .contains("PortName=lattice", "OrdersLatticeRole", "targetgroup/tg-1");
        assertThat(task(synth, "Orders").text()).contains("Name=lattice");
    }

    private static EcsServiceProps props(Consumer<EcsServiceProps.Builder> more) {
        return EcsServiceProps.builder()
                .addContainer("app", "app:1", c -> c.port(8080).cpuUnits(256).memoryMiB(512))
                .apply(more)
                .build();
    }

    private static Synth.Props task(Synth synth, String owner) {
        return synth.all(TASK).stream()
                .filter(each -> each.logicalId().startsWith(owner))
                .findFirst()
                .orElseThrow();
    }

    private static Synth.Props service(Synth synth, String owner) {
        return synth.all(SERVICE).stream()
                .filter(each -> each.logicalId().startsWith(owner))
                .findFirst()
                .orElseThrow();
    }
}
