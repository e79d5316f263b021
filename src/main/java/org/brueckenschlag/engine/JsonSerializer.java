package org.brueckenschlag.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Stores lists and maps as JSON text: no Java serialization, no class names, readable for whatever comes after this
 * engine. Up to 4,000 characters stay in the variable's own row; only longer ones go to the table for bytes.
 */
final class JsonSerializer extends AbstractTypedValueSerializer<ObjectValue> {

    static final String NAME = "json";
    static final String FORMAT = "text/json";

    /** Stands in the stored row instead of a class name. */
    private static final String TYPE = "json";

    private static final int ROW = 4_000;

    JsonSerializer() {
        super(ValueType.OBJECT);
    }

    /**
     * Leaves only what variables may be: scalars, JSON, and the decision results that the engine keeps for a moment.
     */
    static void removeAllOthers(VariableSerializers serializers) {
        for (var name : List.of("serializable", "file", "bytes")) {
            serializers.removeSerializer(serializers.getSerializerByName(name));
        }
        serializers.addSerializer(new DecisionResultSerializer());
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getSerializationDataformat() {
        return FORMAT;
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        if (value instanceof ObjectValue object && !object.isDeserialized()) {
            // Somebody brings serialized data: nobody has a reason to.
            return false;
        }
        return JsonValues.isStorable(value.getValue());
    }

    @Override
    public ObjectValue convertToTypedValue(UntypedValueImpl untyped) {
        return Variables.objectValue(JsonValues.copy(untyped.getValue()), untyped.isTransient())
                .create();
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        var json = JsonValues.write(value.getValue());
        fields.setTextValue2(TYPE);
        if (json.length() <= ROW) {
            fields.setTextValue(json);
            fields.setByteArrayValue(null);
        } else {
            fields.setTextValue(null);
            fields.setByteArrayValue(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
        var json = fields.getTextValue();
        var value = new ObjectValueImpl(
                read(json, json == null ? fields.getByteArrayValue() : null), null, FORMAT, TYPE, true);
        value.setTransient(asTransient);
        return value;
    }

    /** A stored value, from either of the two places in which it may be. */
    static @Nullable Object read(@Nullable String text, byte @Nullable [] bytes) {
        if (text != null) {
            return JsonValues.read(text);
        }
        return bytes == null ? null : JsonValues.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
