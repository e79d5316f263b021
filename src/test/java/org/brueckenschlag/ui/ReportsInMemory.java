package org.brueckenschlag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;

/** What may be reported and what was; matters themselves nobody may read here. */
public class ReportsInMemory implements Matters {

    public final List<MatterEvent> reportable = new ArrayList<>();
    public final List<String> reported = new ArrayList<>();

    @Override
    public List<Matter> calledBy(Matter matter) {
        return List.of();
    }

    @Override
    public List<MatterEvent> reportable(Matter matter) {
        return List.copyOf(reportable);
    }

    @Override
    public void tryAgain(String number) {
        reported.add(number + " try again");
    }

    @Override
    public void report(String number, String event) {
        reported.add(number + " " + event);
    }

    @Override
    public Matter start(StartMatter command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Matter get(String number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Matter> find(MatterId id) {
        return Optional.empty();
    }

    @Override
    public Map<MatterId, Matter> find(List<MatterId> ids) {
        return Map.of();
    }

    @Override
    public Optional<Matter> behindTask(MatterId id) {
        return Optional.empty();
    }

    @Override
    public Page<Matter> list(MatterFilter filter) {
        return new Page<>(List.of(), null);
    }

    @Override
    public long count(MatterFilter filter) {
        return 0;
    }

    @Override
    public Matter lock(MatterId id) {
        throw new UnsupportedOperationException();
    }
}
