package org.scalingfund.fund;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what new rounds begin from. */
@Component
class RoundBlueprints {
    private final RoundTemplates templates;
    private final RoundRepository rounds;
    private final FormRepository forms;
    private final FunderClock clock;

    RoundBlueprints(RoundTemplates templates, RoundRepository rounds, FormRepository forms, FunderClock clock) {
        this.templates = templates;
        this.rounds = rounds;
        this.forms = forms;
        this.clock = clock;
    }

    /** Empty when there is no such template, or no such round among the funder's. */
    Optional<RoundBlueprint> find(RoundSource source) {
        return switch (source) {
            case RoundSource.Template(var key) -> templates.find(key).map(this::of);
            case RoundSource.Past(var round) -> rounds.find(round).map(this::of);
            case RoundSource.File file -> Optional.of(file.document().blueprint());
        };
    }

    private RoundBlueprint of(RoundTemplate template) {
        return new RoundBlueprint(
                template.summary(),
                clock.usual(template.times()),
                template.money().money(),
                new RoundAudience(template.kinds(), template.nations()),
                template.scoring(),
                template.form().form());
    }

    /** Its dates as far apart as they were. */
    private RoundBlueprint of(Round past) {
        return new RoundBlueprint(
                past.basics().summary(),
                clock.again(past.dates()),
                past.money(),
                past.audience(),
                past.scoring(),
                forms.find(past.id()).copied());
    }
}
