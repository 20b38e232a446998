-- Lists sorted by address and narrowed to a tag are read from the index alone, without a look at each row.
DROP INDEX address_by_key;
CREATE INDEX address_by_key ON address (key, position, contact_id);
DROP INDEX contact_tag_by_name;
CREATE INDEX contact_tag_by_name ON contact_tag (kind, name, contact_id);
