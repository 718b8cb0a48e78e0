// Which report was the first of an outlet's own for each claim, and of which outlet the first of all: kept where it was read
// from every mention. Copies of articles, and of agencies that an article credits, are nobody's own; texts without an address
// come last.
MATCH (claim:Claim)<-[:ASSERTS]-(mention:ClaimMention)
MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
WHERE NOT EXISTS { (article)-[:DERIVED_FROM]->(:Article) } AND NOT EXISTS {
  MATCH (article)-[credit:CREDITS]->(agency:Source) WHERE credit.method <> 'CONTRIBUTED' AND agency <> source }
WITH claim, source,
  min(CASE WHEN article.url IS NULL THEN '1 ' ELSE '0 ' END + article.effectiveAt + ' ' + article.id) AS ownSince
MATCH (source)-[states:STATES]->(claim)
SET states.ownSince = ownSince
WITH claim, source, ownSince ORDER BY ownSince
WITH claim, collect({ownSince: ownSince, sourceId: source.id}) AS own
SET claim.ownSince = own[0].ownSince, claim.originatorId = own[0].sourceId;
