package org.scalingfund.organisation;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The areas of all councils. They change with a new version of the product only, so all pages share one list. */
@Component
public class CouncilAreas {
    private final Supplier<List<CouncilArea>> all;

    CouncilAreas(CouncilAreaRepository repository) {
        all = SingletonSupplier.of(() -> List.copyOf(repository.all()));
    }

    /** By name. */
    public List<CouncilArea> all() {
        return all.get();
    }

    public boolean has(String code) {
        return all().stream().anyMatch(area -> area.code().equals(code));
    }
}
