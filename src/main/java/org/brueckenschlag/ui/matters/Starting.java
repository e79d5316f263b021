package org.brueckenschlag.ui.matters;

import java.util.List;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.matters.UnstaffedRoles;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.tasks.TaskAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins matters from wherever a view offers it; afterwards the first task is open. */
@Component
class Starting {

    private final Matters matters;
    private final TaskLists tasks;
    private final ProcessCatalogue catalogue;
    private final SocialSpaces places;
    private final UnstaffedRoles unstaffed;

    Starting(
            Matters matters,
            TaskLists tasks,
            ProcessCatalogue catalogue,
            SocialSpaces places,
            UnstaffedRoles unstaffed) {
        this.matters = matters;
        this.tasks = tasks;
        this.catalogue = catalogue;
        this.places = places;
        this.unstaffed = unstaffed;
    }

    boolean offers(Actor actor) {
        return MatterRights.mayStart(actor);
    }

    boolean offers(ProcessModel model, Actor actor) {
        return offers(actor) && startable(actor).contains(model);
    }

    /** @param chosen what begins; null where the person chooses */
    void ask(@Nullable ProcessModel chosen, Actor actor, com.vaadin.flow.component.Component from) {
        ask(chosen, null, actor, from);
    }

    /** @param place code of the Sozialraum to begin with; null where the person chooses */
    void ask(
            @Nullable ProcessModel chosen,
            @Nullable String place,
            Actor actor,
            com.vaadin.flow.component.Component from) {
        var dialog = new StartDialog(
                startable(actor),
                places.of(actor.agency()),
                catalogue,
                model -> unstaffed.of(model, actor.agency()),
                actor,
                Words.here(),
                command -> begin(command, actor, from));
        dialog.choose(chosen, place);
        dialog.open();
    }

    private List<ProcessModel> startable(Actor actor) {
        return catalogue.startable(actor.agency());
    }

    private void begin(StartMatter command, Actor actor, com.vaadin.flow.component.Component from) {
        var matter = matters.start(command);
        var address = tasks.ofMatter(matter.id()).stream()
                .filter(card -> actor.has(card.role()))
                .findFirst()
                .map(card -> TaskAddress.of(card.id()))
                .orElse(MatterAddress.of(matter.number()));
        from.getUI().ifPresent(ui -> ui.navigate(address.substring(1)));
    }
}
