package org.scalingfund.fund;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scalingfund.document.Document;
import org.scalingfund.document.Documents;
import org.scalingfund.document.Incoming;
import org.scalingfund.document.MediaTypes;
import org.scalingfund.document.StoreResult;
import org.scalingfund.fund.FormDocument.AskedTemplate;
import org.springframework.stereotype.Component;

/** Keeps the template files of questions: at most one each, and not more of a round together than its file carries. */
@Component
class TemplateStore {
    /** The place of a question's template among its files. */
    static final String SLOT = "template";

    /** The one before is taken away when its successor is safe. */
    private static final int ONE_AND_ITS_SUCCESSOR = 2;

    private final TemplateQueries queries;
    private final Documents documents;

    TemplateStore(TemplateQueries queries, Documents documents) {
        this.queries = queries;
        this.documents = documents;
    }

    Map<QuestionId, Document> of(RoundId round) {
        return documents.of(queries.questionsOf(round), SLOT).stream()
                .collect(toMap(file -> new QuestionId(file.subject()), file -> file, (_, later) -> later));
    }

    /** The same for everybody: none of a round that is not published, and nothing that had a virus in it. */
    Map<QuestionId, Document> published(RoundId round) {
        if (!queries.isPublished(round)) {
            return Map.of();
        }
        return of(round).entrySet().stream()
                .filter(entry -> !entry.getValue().scan().isRemoved())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In the place of the one before, which stays when {@code file} is not taken. */
    StoreResult put(RoundId round, QuestionId question, Incoming file) {
        var before = documents.of(question.value(), SLOT);
        var others = of(round).values().stream()
                .filter(document -> !document.subject().equals(question.value()))
                .mapToLong(Document::bytes)
                .sum();
        var rules = new Documents.Rules(TemplateFiles.MOST_BYTES - others, ONE_AND_ITS_SUCCESSOR, MediaTypes.PAPERS);
        var result = documents.store(question.value(), SLOT, file, rules);
        if (result instanceof StoreResult.Stored) {
            before.forEach(document -> documents.remove(document.id()));
        }
        return result;
    }

    /** Whether there was one. */
    boolean remove(QuestionId question) {
        var files = documents.of(question.value(), SLOT);
        files.forEach(file -> documents.remove(file.id()));
        return !files.isEmpty();
    }

    /** Gives each question of a copy the file that the question of the same code has. */
    void copy(RoundForm from, RoundForm to) {
        for (var original : from.questions()) {
            to.questions().stream()
                    .filter(question -> question.code().equals(original.code()))
                    .forEach(question ->
                            documents.copy(original.id().value(), question.id().value(), SLOT));
        }
    }

    /** Takes in what came with a file, by the codes of the questions; the codes of those that were not taken. */
    List<String> take(RoundId round, RoundForm form, Map<String, Incoming> files) {
        var refused = new ArrayList<String>();
        for (var question : form.questions()) {
            var file = files.get(question.code());
            if (file != null && !(put(round, question.id(), file) instanceof StoreResult.Stored)) {
                refused.add(question.code());
            }
        }
        return refused;
    }

    /** What a file carries of them; not those that wait for their scan or had a virus in them. */
    Map<QuestionId, AskedTemplate> carried(RoundId round) {
        var carried = new HashMap<QuestionId, AskedTemplate>();
        of(round)
                .forEach((question, file) -> documents.content(file).ifPresent(source -> {
                    try (var bytes = source.open()) {
                        carried.put(question, AskedTemplate.of(file.name(), bytes.readAllBytes()));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }));
        return carried;
    }
}
