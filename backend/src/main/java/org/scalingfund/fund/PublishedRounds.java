package org.scalingfund.fund;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds that funders have published, for everybody, without signing in. To be asked from the standpoint of the
 * duty of publishing, which sees what is published by all funders and nothing else of them.
 */
@Service
public class PublishedRounds {
    private final PublishedQueries queries;
    private final FormRepository forms;
    private final InstantSource clock;

    PublishedRounds(PublishedQueries queries, FormRepository forms, InstantSource clock) {
        this.queries = queries;
        this.forms = forms;
        this.clock = clock;
    }

    /** Rounds that are open or will open, the first to close first, at most {@code limit} after round {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public List<PublishedRound> current(PublishedFilter filter, @Nullable RoundId after, int limit) {
        return queries.current(filter, clock.instant(), after, limit);
    }

    /** One published round of a funder, whatever has become of it since. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<PublishedRound.Whole> find(String space, RoundId round) {
        return queries.find(space, round).map(found -> new PublishedRound.Whole(found, forms.find(round)));
    }

    /** The same without what it asks, for whoever needs its dates, its money and for whom it is. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<PublishedRound> withoutForm(String space, RoundId round) {
        return queries.find(space, round);
    }
}
