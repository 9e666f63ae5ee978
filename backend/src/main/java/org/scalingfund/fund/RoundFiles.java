package org.scalingfund.fund;

import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as files, to keep, to send to another funder and to begin a round from; {@code docs/round-file.md}. */
@Service
public class RoundFiles {
    /** The JSON Schema of the files, among the resources. */
    public static final String SCHEMA = "round-file.schema.json";

    /** Long enough for any round that people could answer, with its template files. */
    public static final int MOST_BYTES = 10_000_000;

    private final RoundRepository rounds;
    private final FormRepository forms;
    private final TemplateStore templates;
    private final FunderClock clock;
    private final RoundFileFormat format;

    RoundFiles(
            RoundRepository rounds,
            FormRepository forms,
            TemplateStore templates,
            FunderClock clock,
            RoundFileFormat format) {
        this.rounds = rounds;
        this.forms = forms;
        this.templates = templates;
        this.clock = clock;
        this.format = format;
    }

    /** The round as the text of a file; empty when there is no such round. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<String> write(RoundId id) {
        return rounds.find(id)
                .map(round -> format.write(
                        RoundDocument.of(round, FormDocument.of(forms.find(id), templates.carried(id)), clock.zone())));
    }

    /** What {@code text} says; nothing is kept of it. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.FUND_MANAGER)
    public ReadRound read(String text) {
        return format.read(text);
    }
}
