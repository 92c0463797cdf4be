-- What several changes have in common, such as the file that they came with: 'import:12'.
alter table platform.audit add column cause text;
create index on platform.audit (cause) where cause is not null;
