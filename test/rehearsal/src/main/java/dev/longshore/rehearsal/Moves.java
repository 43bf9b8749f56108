package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what moved: a resource with data that left its template while another of its type came. The new one is empty. */
final class Moves {
    private Moves() {}

    static List<Remark> in(List<StackEvent> events, List<Deletion> deleted, List<LeftBehind> left) {
        List<Remark> remarks = new ArrayList<>();
        Stream.concat(deleted.stream().map(Deletion::resource), left.stream().map(LeftBehind::resource))
                .filter(gone -> HeldData.in(gone.type()))
                .forEach(gone -> events.stream()
                        .filter(event -> event.status().equals("CREATE_COMPLETE")
                                && event.type().equals(gone.type())
                                && !event.logicalId().equals(gone.logicalId()))
                        .findFirst()
                        .ifPresent(come -> remarks.add(new Remark(
                                come.stack(),
                                come.logicalId(),
                                "is new and empty while " + gone.logicalId()
                                        + " of the same type left: a construct that moved gets another logical id"))));
        return remarks;
    }
}
