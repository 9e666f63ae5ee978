package org.scalingfund.activity;

import java.util.UUID;
import org.scalingfund.activity.Deed.SubjectKind;

/** An entry of the whole log, with the case in whose history it stands. */
public record RecordedDeed(Entry entry, SubjectKind subjectKind, UUID subject) {}
