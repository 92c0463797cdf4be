-- Proves that whoever founds the network may start Weefsel here. Gone once it is founded.
create table home.setup_code (
    only_one boolean primary key default true check (only_one),
    code text not null
);
