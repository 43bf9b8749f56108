package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.network.Nat;
import dev.longshore.profile.Profile;
import dev.longshore.rule.Rules;
import dev.longshore.service.EcsService;
import dev.longshore.template.TemplateReader;
import dev.longshore.testing.Synth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.kms.Key;

/** Whatever is combined, the rules find nothing in the template. */
class GeneratedFilesTest {
    private static final int STACKS = 25;
    private static final List<LifecyclePolicy> TIERS =
            List.of(LifecyclePolicy.AFTER_1_DAY, LifecyclePolicy.AFTER_14_DAYS, LifecyclePolicy.AFTER_60_DAYS);

    @Test
    void no_rule_finds_anything_in_any_combination() {
        Random random = new Random(20261121);
        for (int i = 0; i < STACKS; i++) {
            Stack stack = Synth.stack();
            String made = generate(stack, random);
            List<Finding> findings = Rules.judge(
                            TemplateReader.read(json(stack), "template.json").ecs())
                    .stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .toList();
            assertThat(findings).as("stack %d: %s", i, made).isEmpty();
        }
    }

    private static String generate(Stack stack, Random random) {
        List<String> made = new ArrayList<>();
        EcsCluster cluster = EcsCluster.create(
                stack,
                "Cluster",
                c -> c.profile(random.nextBoolean() ? Profile.DEVELOPMENT : Profile.PRODUCTION)
                        .network(n ->
                                n.zones(2 + random.nextInt(2)).nat(random.nextBoolean() ? Nat.SINGLE : Nat.PER_ZONE)));
        List<EfsFileSystem> systems = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            systems.add(
                    EfsFileSystem.create(stack, "Files" + i, f -> options(f.cluster(cluster), stack, random, made)));
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            int number = i;
            boolean withDisk = random.nextInt(4) == 0;
            EcsService.create(stack, "Service" + i, s -> {
                s.cluster(cluster).addContainer("app", "app:1", c -> {
                    for (EfsFileSystem files : systems) {
                        Mountable mounted = random.nextInt(3) > 0
                                ? files
                                : files.addAccessPoint(
                                        "Point" + number,
                                        a -> a.path("/p" + number).owner(33, 33));
                        if (random.nextBoolean()) {
                            c.mount(mounted, "/" + mounted.getVolumeName());
                        } else {
                            c.mountReadOnly(mounted, "/" + mounted.getVolumeName());
                        }
                    }
                    if (withDisk) {
                        c.mount("disk", "/disk");
                    }
                });
                if (withDisk) {
                    s.addVolume("disk", EbsVolume.create(v -> v.sizeGiB(1 + random.nextInt(1000))));
                }
                if (random.nextBoolean()) {
                    s.addContainer("side", "side:1", c -> c.mountReadOnly(systems.get(0), "/side"));
                }
                if (random.nextBoolean()) {
                    s.scaling(sc -> sc.tasks(2, 6).targetCpuPercent(60));
                }
                made.add("service " + number);
            });
        }
        return String.join(", ", made);
    }

    private static void options(EfsFileSystemProps.Builder files, Stack stack, Random random, List<String> made) {
        int kind = random.nextInt(3);
        files.throughput(
                kind == 0
                        ? EfsThroughput.ELASTIC
                        : kind == 1 ? EfsThroughput.BURSTING : EfsThroughput.provisioned(1 + random.nextInt(3414)));
        LifecyclePolicy tier = TIERS.get(random.nextInt(TIERS.size()));
        files.infrequentAccess(random.nextInt(4) == 0 ? null : tier)
                .profile(random.nextBoolean() ? Profile.DEVELOPMENT : Profile.PRODUCTION)
                .backups(random.nextBoolean())
                .accessPoint(a -> a.path("/d" + random.nextInt(9)).owner(1 + random.nextInt(65_535), 1000));
        if (random.nextInt(3) == 0) {
            files.encryptionKey(new Key(stack, "Key" + made.size()));
        }
        if (random.nextInt(3) == 0) {
            files.replicateTo("eu-central-1");
        }
        made.add("files " + kind + " " + tier);
    }

    private static String json(Stack stack) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(Template.fromStack(stack).toJSON());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
