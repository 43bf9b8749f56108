package dev.longshore.sampleapps.wordpress;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.storage.EfsAccessPoint;
import dev.longshore.storage.EfsFileSystem;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.LinuxCapability;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/** WordPress and MySQL in one task, both with their files on EFS: for a demo. A site has its database on Aurora or RDS. */
public final class WordPressStack extends Stack {
    private static final String DATABASE = "wordpress";
    /** The users of the images: www-data of Debian, and mysql of Oracle Linux. */
    private static final int WWW_DATA = 33;

    private static final int MYSQL = 999;
    private static final int LONGEST_STOP_SECONDS = 120;

    /** Defines the stack. */
    public WordPressStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(this, "Cluster", c -> c.profile(Profile.DEVELOPMENT));
        EfsFileSystem site = EfsFileSystem.create(
                this,
                "Files",
                f -> f.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .accessPoint(a -> a.path("/site").owner(WWW_DATA, WWW_DATA)));
        EfsAccessPoint tables =
                site.addAccessPoint("Tables", a -> a.path("/tables").owner(MYSQL, MYSQL));
        Secret password = Secret.Builder.create(this, "Password")
                .description("The password of WordPress in its database")
                .generateSecretString(
                        SecretStringGenerator.builder().excludePunctuation(true).build())
                .build();
        WebService.create(
                this,
                "Site",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer(
                                "wordpress",
                                "public.ecr.aws/docker/library/wordpress:6.8-apache",
                                c -> wordPress(c)
                                        .mount(site, "/var/www/html")
                                        .putSecret("WORDPRESS_DB_PASSWORD", password))
                        .addContainer(
                                "mysql",
                                "public.ecr.aws/docker/library/mysql:8.4",
                                c -> mySql(c).mount(tables, "/var/lib/mysql").putSecret("MYSQL_PASSWORD", password))
                        .size(TaskSize.VCPU_1_GB_2)
                        // Two databases on the same files would spoil them: the old task stops before the new one
                        // starts.
                        .tasks(1)
                        .deployment(d -> d.rolling(0, 100))
                        // The first start copies WordPress to EFS and makes a database there.
                        .healthCheckGracePeriod(Duration.minutes(10))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
    }

    private static ContainerOptions.Builder wordPress(ContainerOptions.Builder container) {
        return container
                .port(80)
                .putEnvironment("WORDPRESS_DB_HOST", "127.0.0.1")
                .putEnvironment("WORDPRESS_DB_NAME", DATABASE)
                .putEnvironment("WORDPRESS_DB_USER", DATABASE)
                .scratch("/run/apache2", "/run/lock/apache2")
                // Apache starts as root and its workers drop to www-data.
                .capabilities(
                        LinuxCapability.CHOWN,
                        LinuxCapability.SETGID,
                        LinuxCapability.SETUID,
                        LinuxCapability.NET_BIND_SERVICE)
                .dependsOn("mysql")
                // Every page of a new site leads to its installation; a picture is there at once.
                .healthCheck(h -> h.httpGet("/wp-includes/images/blank.gif"));
    }

    private static ContainerOptions.Builder mySql(ContainerOptions.Builder container) {
        return container
                .putEnvironment("MYSQL_DATABASE", DATABASE)
                .putEnvironment("MYSQL_USER", DATABASE)
                .putEnvironment("MYSQL_RANDOM_ROOT_PASSWORD", "yes")
                .user(MYSQL + ":" + MYSQL)
                .scratch("/var/run/mysqld")
                .stopTimeoutSeconds(LONGEST_STOP_SECONDS)
                .healthCheck(h -> h.shell("mysqladmin ping --host=127.0.0.1 --silent")
                        .retries(10)
                        .startPeriodSeconds(300));
    }
}
