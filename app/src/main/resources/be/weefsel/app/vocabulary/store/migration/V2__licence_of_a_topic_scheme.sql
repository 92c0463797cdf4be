-- Under which others may reuse the scheme; an IRI, empty when nobody said.
alter table vocabulary.topic_scheme add column licence text not null default '';
