// Which claim each mention counted for, since when and until when. Of the time before this migration the graph knows when
// analyses counted, and nothing of how claims were grouped then: as they are grouped now.

MATCH (article:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis {status: 'COMPLETED'})
SET analysis.byline = article.byline, analysis.language = article.language, analysis.publishedAt = article.publishedAt;

MATCH (analysis:Analysis {status: 'COMPLETED'})-[:FOUND]->(mention:ClaimMention)-[:WORDED]->(wording:Wording)-[:EXPRESSES]->(claim:Claim)
CREATE (mention)-[:ASSERTED {from: analysis.completedAt, until: analysis.supersededAt, wordingId: wording.id, voice: mention.voice,
  attributedTo: mention.attributedTo, checkWorthiness: mention.checkWorthiness, subjects: mention.subjects}]->(claim);
