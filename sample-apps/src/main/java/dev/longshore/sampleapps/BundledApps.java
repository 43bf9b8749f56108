package dev.longshore.sampleapps;

import dev.longshore.sampleapps.anywhere.AnywhereStack;
import dev.longshore.sampleapps.bluegreen.BlueGreenStack;
import dev.longshore.sampleapps.ec2andfargate.Ec2AndFargateStack;
import dev.longshore.sampleapps.etl.EtlStack;
import dev.longshore.sampleapps.express.ExpressStack;
import dev.longshore.sampleapps.gpuinference.GpuInferenceStack;
import dev.longshore.sampleapps.isolated.IsolatedStack;
import dev.longshore.sampleapps.metricsagent.MetricsAgentStack;
import dev.longshore.sampleapps.microservices.MicroservicesStack;
import dev.longshore.sampleapps.migratethenserve.MigrateThenServeStack;
import dev.longshore.sampleapps.modelserver.ModelServerStack;
import dev.longshore.sampleapps.nginx.NginxStack;
import dev.longshore.sampleapps.nightlyreport.NightlyReportStack;
import dev.longshore.sampleapps.privatelink.PrivateLinkStack;
import dev.longshore.sampleapps.queueworker.QueueWorkerStack;
import dev.longshore.sampleapps.renderfarm.RenderFarmStack;
import dev.longshore.sampleapps.sampleapp.SampleAppStack;
import dev.longshore.sampleapps.sharedfiles.SharedFilesStack;
import dev.longshore.sampleapps.thumbnails.ThumbnailsStack;
import dev.longshore.sampleapps.tomcat.TomcatStack;
import dev.longshore.sampleapps.windows.WindowsStack;
import dev.longshore.sampleapps.wordpress.WordPressStack;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/** The CDK app of the repository's root: every bundled app is a stack, named as on the command line. */
public final class BundledApps {
    private BundledApps() {}

    /** Synthesizes all of them. */
    public static void main(String[] args) {
        define().synth();
    }

    /** Defines all of them and synthesizes none, for tests that add a validation plugin. */
    public static App define() {
        // What a synth of ours never needs, and what makes it slower.
        App app = new App(AppProps.builder()
                .analyticsReporting(false)
                .treeMetadata(false)
                .stackTraces(false)
                .build());
        new SampleAppStack(app, "sample-app");
        new NginxStack(app, "nginx");
        new Ec2AndFargateStack(app, "ec2-and-fargate");
        new GpuInferenceStack(app, "gpu-inference");
        new WindowsStack(app, "windows");
        new AnywhereStack(app, "anywhere");
        new SharedFilesStack(app, "shared-files");
        new WordPressStack(app, "wordpress");
        new TomcatStack(app, "tomcat");
        new IsolatedStack(app, "isolated");
        new PrivateLinkStack(app, "private-link");
        new BlueGreenStack(app, "blue-green");
        new NightlyReportStack(app, "nightly-report");
        new MigrateThenServeStack(app, "migrate-then-serve");
        new EtlStack(app, "etl");
        new ThumbnailsStack(app, "thumbnails");
        new RenderFarmStack(app, "render-farm");
        new QueueWorkerStack(app, "queue-worker");
        new ModelServerStack(app, "model-server");
        new MicroservicesStack(app, "microservices");
        new MetricsAgentStack(app, "metrics-agent");
        new ExpressStack(app, "express");
        return app;
    }
}
