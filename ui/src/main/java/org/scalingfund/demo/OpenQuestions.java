package org.scalingfund.demo;

import org.springframework.stereotype.Component;

/** The questions that were asked about the rounds that are open or to come. */
@Component
class OpenQuestions {
    private static final String PARTNERS =
            "Can two councils and a charity apply together, or does one of them have to apply for all three?";
    private static final String OVERHEADS = "How much of the budget can go to overheads such as rent and payroll?";
    private static final String RENT =
            "Our rent has gone up since the last round. May we put it into the budget, and up to what share?";
    private static final String OWN_STUDY =
            "We are the only homeshare network with a finished trial in Northfold. Does that trial count as a comparison?";
    private static final String LETTER =
            "Does the letter of support have to be signed by the council's director, or is a head of service enough?";
    private static final String STARTED = "Can the work begin before the grant agreement is signed by both sides?";
    private static final String SIBLINGS =
            "Do kinship carers who look after younger brothers and sisters count as families in this round?";
    private static final String SECOND_BID =
            "Can an organisation that holds a grant from the first round apply again in this one?";
    private static final String EASY_READ =
            "Will there be an easy-read version of the guidance before the round opens?";

    private final EnquiryStory story;

    OpenQuestions(EnquiryStory story) {
        this.story = story;
    }

    /** So many questions that some are answered, one is repeated, one is private and one still waits. */
    void aboutOpen(Fundland land, RoundPlot round) {
        story.writeTo(land, round, -45, "questions.nncf@example.org");
        story.asked(land, round, -40, "westmarch", PARTNERS);
        story.published(
                land,
                round,
                -38,
                PARTNERS,
                "Can several organisations apply together, or does one have to apply for all?",
                "One organisation applies and holds the grant for all. Name the others as partners in section 3, and say"
                        + " what each of them does and what it is paid.");
        story.asked(land, round, -30, "northfold", OVERHEADS);
        story.published(
                land,
                round,
                -28,
                OVERHEADS,
                OVERHEADS,
                "Up to 10% of what you ask for. Put it into one line of the category overheads.");
        story.corrected(
                land,
                round,
                -26,
                OVERHEADS,
                "Up to 15% of what you ask for, and not 10% as we wrote first. Put it into one line of the category"
                        + " overheads, and say how you worked it out.");
        story.asked(land, round, -21, "hearth", RENT);
        story.setAside(land, round, -20, RENT, OVERHEADS);
        story.asked(land, round, -16, "northfold", OWN_STUDY);
        story.answeredPrivately(
                land,
                round,
                -14,
                OWN_STUDY,
                "Yes, if people were given places by chance or by a waiting list. Name the report, and attach it to the"
                        + " question about evidence.",
                "The question names a trial that only one organisation has");
        story.asked(land, round, -9, "hearth", LETTER);
        story.published(
                land,
                round,
                -8,
                LETTER,
                LETTER,
                "A head of service is enough, as long as the letter says that the council will take part and who in it is"
                        + " responsible.");
        story.asked(land, round, -4, "rural", STARTED);
    }

    void aboutComing(Fundland land, RoundPlot round) {
        story.asked(land, round, -2, "kinfolk", EASY_READ);
        story.published(
                land,
                round,
                -1,
                EASY_READ,
                EASY_READ,
                "Yes. It will be on this page on the day the round opens, in English and in Welsh.");
    }

    void aboutScottish(Fundland land, RoundPlot round) {
        story.asked(land, round, -20, "clydewater", SIBLINGS);
        story.published(
                land,
                round,
                -18,
                SIBLINGS,
                "Do kinship carers count as families in this round?",
                "Yes. Whoever looks after a child for most of the week is family here, whatever the order of a court says.");
        story.asked(land, round, -1, "firthside", SECOND_BID);
    }
}
