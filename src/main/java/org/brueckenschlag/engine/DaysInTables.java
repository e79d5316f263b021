package org.brueckenschlag.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnElementTransformContext;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformer;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnTypeDefinition;
import org.camunda.bpm.dmn.engine.impl.transform.DmnDecisionTableOutputTransformHandler;
import org.camunda.bpm.dmn.engine.impl.type.DmnTypeDefinitionImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.model.dmn.instance.Output;

/**
 * What a table calls a {@code date} is a day, as forms answer it: {@code 2026-05-01}. The engine would insist on a time
 * of day and fail the step before the table. A column that asks gives FEEL a day to compare; one that answers gives the
 * text that a form would have given.
 */
final class DaysInTables {

    private static final String DATE = "date";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private DaysInTables() {}

    static void readAsForms(DmnTransformer transformer) {
        transformer
                .getDataTypeTransformerRegistry()
                .addTransformer(
                        DATE,
                        value -> value instanceof String text && text.isBlank()
                                ? Variables.untypedNullValue()
                                : Variables.untypedValue(day(value)));
        transformer.getElementTransformHandlerRegistry().addHandler(Output.class, new Answered());
    }

    private static LocalDate day(Object value) {
        return switch (value) {
            case LocalDate day -> day;
            case Date date -> LocalDate.ofInstant(date.toInstant(), ZONE);
            case String text -> parsed(text);
            default -> throw new IllegalArgumentException("no day: " + value.getClass());
        };
    }

    private static LocalDate parsed(String text) {
        try {
            var time = text.indexOf('T');
            return LocalDate.parse(time < 0 ? text : text.substring(0, time));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no day", e);
        }
    }

    private static TypedValue text(Object value) {
        return Variables.stringValue(day(value).toString());
    }

    private static final class Answered extends DmnDecisionTableOutputTransformHandler {

        @Override
        protected DmnTypeDefinition getTypeDefinition(DmnElementTransformContext context, Output output) {
            return DATE.equals(output.getTypeRef())
                    ? new DmnTypeDefinitionImpl(DATE, DaysInTables::text)
                    : super.getTypeDefinition(context, output);
        }
    }
}
