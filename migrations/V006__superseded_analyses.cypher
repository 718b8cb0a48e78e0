// When an analysis stopped counting, because a later one of the same article was complete. Newer analyses are written with it.

MATCH (article:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis {status: 'COMPLETED'})
WITH article, analysis ORDER BY analysis.completedAt, analysis.createdAt
WITH article, collect(analysis) AS analyses WHERE size(analyses) > 1
UNWIND range(0, size(analyses) - 2) AS place
WITH analyses[place] AS earlier, analyses[place + 1] AS later
SET earlier.supersededAt = later.completedAt;
