// Candidates: texts by their words, wordings by their meaning, snapshots by the fingerprints that copies share.
// Fingerprints are tokens of our own making, so the analyzer must neither stem them nor drop any.

CREATE FULLTEXT INDEX wording_text IF NOT EXISTS FOR (n:Wording) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };

CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };

CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };

CREATE FULLTEXT INDEX snapshot_fingerprints IF NOT EXISTS FOR (n:Snapshot) ON EACH [n.fingerprints]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// 384 dimensions: all-MiniLM-L6-v2. A model of another size needs an index of its own.
CREATE VECTOR INDEX wording_embedding IF NOT EXISTS FOR (n:Wording) ON (n.embedding)
OPTIONS { indexConfig: { `vector.dimensions`: 384, `vector.similarity_function`: 'cosine' } };
