package org.scalingfund.organisation.ui;

import org.scalingfund.organisation.Duplicates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where those who run the platform see which organisations may have been registered twice. */
@Controller
class DuplicatesPage {
    private final Duplicates duplicates;

    DuplicatesPage(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping("/funders/duplicates")
    String show(Model model) {
        model.addAttribute("duplicates", duplicates.all());
        return "organisation/duplicates";
    }
}
