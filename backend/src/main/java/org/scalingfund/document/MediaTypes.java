package org.scalingfund.document;

import java.util.Set;

/** The kinds of file that are known by name: what may be asked for, and what is served under its own name. */
public final class MediaTypes {
    public static final String PDF = "application/pdf";
    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    public static final String OPEN_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    public static final String PLAIN_TEXT = "text/plain";

    /** What people send as evidence and enclosures. */
    public static final Set<String> PAPERS =
            Set.of(PDF, PNG, JPEG, WORD, EXCEL, POWERPOINT, OPEN_TEXT, OPEN_SPREADSHEET);

    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** How a file is called when it is handed out: by its own name only when no browser would run it. */
    public static String served(String mediaType) {
        return PAPERS.contains(mediaType) ? mediaType : UNKNOWN;
    }
}
