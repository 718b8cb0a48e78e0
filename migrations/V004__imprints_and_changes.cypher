// Identity of what came with counting by origin and with people's changes. See V001 for why every MERGE needs one.

CREATE CONSTRAINT imprint_id IF NOT EXISTS FOR (n:Imprint) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT copy_family_id IF NOT EXISTS FOR (n:CopyFamily) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT installation_secret_name IF NOT EXISTS FOR (n:InstallationSecret) REQUIRE n.name IS UNIQUE;

// Which outlet states which claim is kept once for each pair, however often it is stated.
CREATE CONSTRAINT states_id IF NOT EXISTS FOR ()-[r:STATES]-() REQUIRE r.id IS UNIQUE;
