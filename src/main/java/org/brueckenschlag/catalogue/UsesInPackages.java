package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ValueUse;
import org.brueckenschlag.reference.ValueUses;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/** Models, tables and forms of the newest packages that speak of a value by its code. */
@Component
class UsesInPackages implements ValueUses {

    private final ProcessCatalogue catalogue;
    private final DeployedPackages deployed;

    UsesInPackages(ProcessCatalogue catalogue, DeployedPackages deployed) {
        this.catalogue = catalogue;
        this.deployed = deployed;
    }

    @Override
    public List<ValueUse> of(AgencyId agency, ReferenceList list, String code, Locale locale) {
        // in expressions a code is a text: "tr" and 'tr', never tr alone
        var named = Pattern.compile("(?:\"|&#34;|&quot;|')" + Pattern.quote(code) + "(?:\"|&#34;|&quot;|')");
        var uses = new ArrayList<ValueUse>();
        for (var model : catalogue.latest(agency)) {
            var labels = catalogue.labels(model.id(), locale);
            if (names(model, list, code, named)) {
                uses.add(new ValueUse(ValueUse.Kind.MODEL, labels.process(), 1));
            }
            deployed.files(model.id()).forEach((file, text) -> {
                if (file.endsWith(".dmn") && named.matcher(text).find()) {
                    uses.add(new ValueUse(ValueUse.Kind.TABLE, file + " (" + labels.process() + ")", 1));
                }
            });
            forms(model, locale).forEach((key, form) -> {
                if (offersByItself(form, code)) {
                    uses.add(new ValueUse(ValueUse.Kind.FORM, key + " (" + labels.process() + ")", 1));
                }
            });
        }
        return uses;
    }

    private static boolean names(ProcessModel model, ReferenceList list, String code, Pattern named) {
        return list == ReferenceList.HANDLUNGSFELD
                ? code.equals(model.properties().get("handlungsfeld"))
                : named.matcher(model.bpmn().replaceAll("[A-Za-z:]+=\"" + Pattern.quote(code) + "\"", ""))
                        .find();
    }

    private Map<String, FormSchema> forms(ProcessModel model, Locale locale) {
        var forms = new java.util.TreeMap<String, FormSchema>();
        model.elements().stream()
                .flatMap(element -> Stream.ofNullable(element.form()))
                .forEach(key -> forms.computeIfAbsent(key, form -> catalogue.form(model.id(), form, locale)));
        return forms;
    }

    private static boolean offersByItself(FormSchema form, String code) {
        return Stream.concat(form.fields().stream(), form.rowLists().stream().flatMap(rows -> rows.fields().stream()))
                .filter(field -> FormComponent.listOf(field).isEmpty())
                .anyMatch(field -> FormComponent.labelOf(field, code).isPresent());
    }
}
