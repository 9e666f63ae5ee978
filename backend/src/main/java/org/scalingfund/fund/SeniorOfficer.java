package org.scalingfund.fund;

/** The person accountable for a fund, by name and job title; either is empty until somebody is appointed. */
public record SeniorOfficer(String name, String jobTitle) {

    public boolean isNamed() {
        return !name.isBlank() && !jobTitle.isBlank();
    }
}
