package org.brueckenschlag;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Whoever broke something learns it from the cheapest test: plain objects, then contexts of Spring, then browsers. */
public final class FastTestsFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(FastTestsFirst::cost)
                        .thenComparing(type -> type.getTestClass().getName()));
    }

    private static int cost(ClassDescriptor type) {
        if (type.getTestClass().getPackageName().equals("org.brueckenschlag.whole")) {
            return 2;
        }
        return startsSpring(type) ? 1 : 0;
    }

    private static boolean startsSpring(ClassDescriptor type) {
        return type.isAnnotated(SpringBootTest.class)
                || type.findRepeatableAnnotations(ExtendWith.class).stream()
                        .flatMap(extended -> java.util.Arrays.stream(extended.value()))
                        .anyMatch(SpringExtension.class::isAssignableFrom);
    }
}
