-- One row an agency: whoever begins or releases something in its workshop holds it, one after the other.
CREATE TABLE catalogue_turn (
    agency varchar(40) NOT NULL PRIMARY KEY
);
