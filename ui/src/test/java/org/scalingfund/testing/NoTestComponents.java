package org.scalingfund.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The product is measured without what the tests beside these benchmarks add to it. */
public final class NoTestComponents extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory readers) {
        var annotations = found.getAnnotationMetadata();
        return annotations.isAnnotated(TestComponent.class.getName())
                || annotations.isAnnotated(TestConfiguration.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoTestComponents;
    }

    @Override
    public int hashCode() {
        return NoTestComponents.class.hashCode();
    }
}
