package org.brueckenschlag.engine;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The engine keeps the raw result of a decision as a transient variable and insists on a serializer for it, though it
 * never stores it. This one takes nothing else and would write nothing.
 */
final class DecisionResultSerializer extends JavaObjectSerializer {

    @Override
    protected boolean canWriteValue(TypedValue value) {
        var known = !(value instanceof ObjectValue object) || object.isDeserialized();
        return known && value.getValue() instanceof DmnDecisionResult;
    }

    @Override
    protected byte[] serializeToByteArray(Object result) {
        return new byte[0];
    }

    @Override
    protected Object deserializeFromByteArray(byte[] bytes, String type) {
        throw new IllegalStateException("no variable is a serialized Java object");
    }
}
