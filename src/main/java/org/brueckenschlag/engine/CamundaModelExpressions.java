package org.brueckenschlag.engine;

import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.catalogue.ReadExpression;
import org.springframework.stereotype.Component;

@Component
class CamundaModelExpressions implements ModelExpressions {

    @Override
    public ReadExpression juel(String text) {
        return JuelReading.read(text);
    }

    @Override
    public ReadExpression feel(String text) {
        return FeelReading.expression(text);
    }

    @Override
    public ReadExpression feelTests(String text) {
        return FeelReading.tests(text);
    }
}
