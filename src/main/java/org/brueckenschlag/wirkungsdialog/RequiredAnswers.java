package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many answers the forms of a process's version require. A version never changes: each is looked at once. */
@Component
class RequiredAnswers {

    private final ProcessCatalogue catalogue;
    private final Map<Form, Optional<BigDecimal>> known = new ConcurrentHashMap<>();

    RequiredAnswers(ProcessCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Null where the version does not have that form, or as long as it is not the one that was deployed. */
    @Nullable
    BigDecimal of(ProcessVersionId version, String form) {
        return catalogue.isAltered(version)
                ? null
                : known.computeIfAbsent(new Form(version, form), this::look).orElse(null);
    }

    private Optional<BigDecimal> look(Form form) {
        var isAsked = catalogue.model(form.version).elements().stream().anyMatch(task -> form.key.equals(task.form()));
        return isAsked
                ? Optional.of(BigDecimal.valueOf(
                        catalogue.form(form.version, form.key, Locale.GERMAN).alwaysRequired()))
                : Optional.empty();
    }

    private record Form(ProcessVersionId version, String key) {}
}
