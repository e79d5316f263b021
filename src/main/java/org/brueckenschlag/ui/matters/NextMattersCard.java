package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.Matter;

/** Which matters the answers of this one suggest; a person decides and begins them. */
class NextMattersCard extends Card {

    private static final long serialVersionUID = 1L;

    private NextMattersCard(MatterPage page) {
        super("naechste", page.words().text("ui.matter.next"));
        var about = new Paragraph(page.words().text("ui.matter.next.about"));
        about.addClassName("bs-muted");
        add(about);
    }

    /** Empty where nothing follows, or the actor may begin nothing. */
    static Optional<NextMattersCard> of(MatterPage page, ProcessCatalogue catalogue, Starting starting, Actor actor) {
        var proposals = NextMatters.of(
                page.words().model().properties().getOrDefault("vorschlaege", ""),
                page.matter().known());
        if (!starting.offers(actor)) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("bs-next-matters");
        proposals.forEach((key, reasons) -> catalogue
                .latest(key, actor.agency())
                .filter(model -> starting.offers(model, actor))
                .ifPresent(model -> list.add(line(page, model, reasons, catalogue, starting, actor))));
        if (list.getComponentCount() == 0) {
            return Optional.empty();
        }
        var card = new NextMattersCard(page);
        card.add(list);
        return Optional.of(card);
    }

    private static ListItem line(
            MatterPage page,
            ProcessModel model,
            List<NextMatters.Reason> reasons,
            ProcessCatalogue catalogue,
            Starting starting,
            Actor actor) {
        var words = page.words();
        var name = catalogue.labels(model.id(), words.texts().locale()).process();
        var why = reasons.stream()
                .map(reason -> words.labels().value(reason.field(), reason.value()))
                .collect(Collectors.joining(", "));
        var begin = new Button(
                words.text("ui.matter.next.begin"),
                click -> starting.ask(model, place(page.matter()), actor, click.getSource()));
        begin.setAriaLabel(words.text("ui.matter.next.begin-what", name));
        return new ListItem(
                new Anchor(ProcessesView.address(model.key()), name),
                new Paragraph(words.text("ui.matter.next.because", why)),
                begin);
    }

    private static String place(Matter matter) {
        return matter.socialSpace();
    }
}
