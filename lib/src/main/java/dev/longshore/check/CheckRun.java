package dev.longshore.check;

import dev.longshore.acknowledge.Acknowledged;
import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.acknowledge.AcknowledgementReader;
import dev.longshore.acknowledge.Acknowledgements;
import dev.longshore.acknowledge.Written;
import dev.longshore.document.Document;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Source;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.rollout.ServiceRollout;
import dev.longshore.template.TemplateReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run over some files: collects what is found, and strikes out what is acknowledged. */
final class CheckRun {
    private final AcknowledgementFiles files;
    private final Seen seen = new Seen();
    private final Map<Path, Path> judged = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<Acknowledgement> saidToCdk = new ArrayList<>();
    private final List<ServiceRollout> rollouts = new ArrayList<>();
    private boolean nestedStacks;
    private final Set<Acknowledgement> used = Collections.newSetFromMap(new IdentityHashMap<>());

    CheckRun(@Nullable Path acknowledged) {
        this.files = new AcknowledgementFiles(acknowledged);
    }

    /** Tells that a whole app is judged: what matches nothing in it matches nothing at all. */
    void isComplete() {
        seen.everything();
    }

    /** Judges a file, unless this run has done so already. */
    void judge(Path path) {
        if (judged.putIfAbsent(path.toAbsolutePath().normalize(), path) != null) {
            return;
        }
        seen.file(path);
        nestedStacks |= Assembly.isNested(path);
        try {
            document(DocumentReader.read(path), path);
        } catch (InvalidInputException e) {
            findings.addAll(e.findings());
        }
    }

    /** Judges a text. */
    void judge(String text, String name) {
        try {
            document(DocumentReader.read(new Source(text, name)), Path.of(name));
        } catch (InvalidInputException e) {
            findings.addAll(e.findings());
        }
    }

    /** Takes what was found instead of files. */
    void failed(Path path, List<Finding> found) {
        judged.put(path.toAbsolutePath().normalize(), path);
        findings.addAll(found);
    }

    CheckResult result() {
        files.all().values().forEach(written -> {
            findings.addAll(written.problems());
            aboutAcknowledgements(written.acknowledgements().stream()
                    .filter(each -> used.contains(each) || seen.concerns(each))
                    .toList());
        });
        // One said about a construct with nested stacks may be about any of these.
        if (!nestedStacks) {
            aboutAcknowledgements(saidToCdk);
        }
        return new CheckResult(new ArrayList<>(judged.values()), new ArrayList<>(findings), acknowledged, rollouts);
    }

    private void document(Document document, Path path) {
        Written own = new Written(List.of(), List.of());
        AssemblyMetadata metadata = AssemblyMetadata.of(path);
        if (TemplateReader.recognises(document)) {
            own = AcknowledgementReader.template(document);
        }
        saidToCdk.addAll(metadata.acknowledgements());
        List<Acknowledgement> all = new ArrayList<>(own.acknowledgements());
        all.addAll(files.of(path).acknowledgements());
        all.addAll(metadata.acknowledgements());
        List<Finding> found = new ArrayList<>();
        Judgement judgement = Judgement.of(document, path);
        rollouts.addAll(judgement.rollouts());
        for (Finding each : judgement.findings()) {
            Finding finding = metadata.named(each);
            seen.construct(finding.place().constructPath());
            Acknowledgement by = Acknowledgements.covering(finding, all);
            if (by == null) {
                found.add(finding);
            } else {
                used.add(by);
                acknowledged.add(new Acknowledged(finding, by));
            }
        }
        found.addAll(own.problems());
        found.sort(Finding.BY_LINE);
        findings.addAll(found);
        aboutAcknowledgements(own.acknowledgements());
    }

    private void aboutAcknowledgements(List<Acknowledgement> acknowledgements) {
        for (Acknowledgement each : acknowledgements) {
            Finding problem = Acknowledgements.problem(each);
            if (problem != null) {
                findings.add(problem);
            } else if (!used.contains(each)) {
                findings.add(Acknowledgements.unused(each));
            }
        }
    }
}
