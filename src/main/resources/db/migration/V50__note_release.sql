-- Kurznotizen that Datenschutz lets people of an agency write; who decided, and when, is in the trail.
CREATE TABLE catalogue_note_release (
    agency  varchar(40)  NOT NULL,
    process varchar(100) NOT NULL,
    form    varchar(100) NOT NULL,
    -- place in the form: "kurznotiz", or "parteigruppen.bemerkung"
    field   varchar(200) NOT NULL,
    PRIMARY KEY (agency, process, form, field)
);
