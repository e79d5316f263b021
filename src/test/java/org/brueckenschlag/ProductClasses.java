package org.brueckenschlag;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The product's classes without its tests; read once for all tests of a process, which takes as long as ten tests. */
public final class ProductClasses {

    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.brueckenschlag");

    private ProductClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
