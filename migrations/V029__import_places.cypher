// Where an import that was broken off goes on is looked up by a hash of its file's first line.
CREATE CONSTRAINT import_place_id IF NOT EXISTS FOR (n:ImportPlace) REQUIRE n.id IS UNIQUE;
