// Keys are looked up by id at the door, by name when they are rotated or revoked.
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (key:ApiKey) REQUIRE key.id IS UNIQUE;
CREATE INDEX api_key_name IF NOT EXISTS FOR (key:ApiKey) ON (key.name);
