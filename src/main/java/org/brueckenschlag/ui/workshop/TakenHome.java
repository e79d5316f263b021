package org.brueckenschlag.ui.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Texts;

/** Links that take a package home, as a zip or file by file. What is in them is asked for when somebody takes it. */
final class TakenHome {

    private final CurrentActor currentActor;
    private final Texts texts;

    TakenHome(CurrentActor currentActor, Texts texts) {
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /** @param of what it is a zip of, for whoever does not see the row it stands in */
    Anchor zip(String of, String file, Supplier<byte[]> zip) {
        var link = link(texts.get("ui.workshop.download"), file, "application/zip", zip);
        link.getElement().setAttribute("aria-label", texts.get("ui.workshop.download-of", of));
        return link;
    }

    UnorderedList files(Collection<String> names, Supplier<Map<String, String>> files) {
        var list = new UnorderedList();
        names.stream()
                .sorted()
                .map(name -> link(
                        name,
                        name,
                        "application/octet-stream",
                        () -> files.get().getOrDefault(name, "").getBytes(UTF_8)))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }

    private Anchor link(String words, String file, String type, Supplier<byte[]> content) {
        var actor = currentActor.get();
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = currentActor.as(actor, content::get);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                words);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
