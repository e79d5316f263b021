package org.brueckenschlag;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of one module and its neighbours: the whole application with the real engine on a database in memory, without
 * a server. All such tests share one Spring context (a test that needs further beans or properties gets its own: rarely
 * worth it), which each class finds as after its start ({@link FreshStart}); the tests of one class make their own
 * matters and look at those alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("test")
@SpringBootTest
public @interface ModuleTest {}
