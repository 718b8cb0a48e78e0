// Passages and quotations find their likes by tokens of our own making, as snapshots do: neither stemmed nor dropped.

CREATE FULLTEXT INDEX imprint_terms IF NOT EXISTS FOR (n:Imprint) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// The first family of a publisher for a claim that names whose word it is, without reading the publisher's other families.
CREATE INDEX copy_family_publisher IF NOT EXISTS FOR (n:CopyFamily) ON (n.claimPublisher, n.attributed, n.rootSaid);

CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
