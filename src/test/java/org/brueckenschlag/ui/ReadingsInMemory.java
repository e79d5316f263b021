package org.brueckenschlag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Reading;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.jspecify.annotations.Nullable;

/** Remembers what was opened; {@link #readings} are what a test puts in. */
public final class ReadingsInMemory implements ReadLog {

    public final List<String> opened = new ArrayList<>();
    public final List<Reading> readings = new ArrayList<>();

    @Override
    public void opened(Matter matter, View view) {
        opened.add(matter.number() + " " + view.key());
    }

    @Override
    public void opened(View view) {
        opened.add(view.key());
    }

    @Override
    public void exported(String scope, String format, @Nullable Matter matter, Map<String, Object> more) {
        opened.add("export " + scope);
    }

    @Override
    public Page<Reading> ofMatter(MatterId matter, @Nullable String after, int limit) {
        return new Page<>(readings.stream().limit(limit).toList(), readings.size() > limit ? "more" : null);
    }

    @Override
    public long count(MatterId matter) {
        return readings.size();
    }

    @Override
    public Page<Reading> ofAgency(@Nullable String after, int limit) {
        return ofMatter(new MatterId("any"), after, limit);
    }
}
