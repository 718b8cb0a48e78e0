import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";
import { deleteWording, isUnusedWording } from "./wording.commands.js";

const articleId = z.object({ articleId: z.string() });

/** An article as far as its removal needs to know it: since when verdicts may rest on it. */
export const articleToRemove = statement({
  name: "removal.article",
  params: articleId,
  row: z.object({ since: z.string() }),
  text: cypher`
    MATCH (article:Article {id: $articleId})
    RETURN coalesce(head(COLLECT {
      MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis)
      RETURN analysis.completedAt ORDER BY analysis.completedAt LIMIT 1
    }), '') AS since`,
});

/** A pattern of the evidence that was found outside for what the article states. */
const evidenceOfArticle = cypher`(:ClaimMention {articleId: $articleId})-[:WORDED|FORMERLY_WORDED]->(:Wording)<-[:BEARS_ON]-(:Evidence)`;

/** What the article's removal may leave without anything that needs it. */
export const dependents = statement({
  name: "removal.dependents",
  params: articleId,
  row: z.object({
    sourceIds: z.array(z.string()),
    entityIds: z.array(z.string()),
    wordingIds: z.array(z.string()),
    imprintIds: z.array(z.string()),
    speakerKeys: z.array(z.string()),
  }),
  text: cypher`
    MATCH (article:Article {id: $articleId})
    RETURN
      COLLECT {
        CALL (article) {
          MATCH (article)-[:PUBLISHED|CREDITS]-(source:Source)
          RETURN source
          UNION
          MATCH ${evidenceOfArticle}-[:FROM|CREDITS]->(source:Source)
          RETURN source
        }
        RETURN DISTINCT source.id
      } AS sourceIds,
      COLLECT {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(:Analysis)-[:NAMED]->(entity:Entity)
        RETURN DISTINCT entity.id
      } AS entityIds,
      COLLECT {
        MATCH (mention:ClaimMention {articleId: $articleId})
        CALL (mention) {
          MATCH (mention)-[:WORDED|FORMERLY_WORDED]->(wording:Wording)
          RETURN wording
          UNION
          MATCH (mention)<-[:SPLIT_OFF]-(:Change)-[:SPLIT_FROM]->(wording:Wording)
          RETURN wording
        }
        RETURN DISTINCT wording.id
      } AS wordingIds,
      COLLECT {
        CALL () {
          MATCH (:ClaimMention {articleId: $articleId})-[:STANDS_IN|QUOTES|SAID_IN]->(imprint:Imprint)
          RETURN imprint
          UNION
          MATCH ${evidenceOfArticle}-[:STANDS_IN|QUOTES]->(imprint:Imprint)
          RETURN imprint
        }
        RETURN DISTINCT imprint.id
      } AS imprintIds,
      COLLECT {
        MATCH (:ClaimMention {articleId: $articleId})-[:SPOKEN_BY]->(name:SpeakerName)
        RETURN DISTINCT name.key
      } AS speakerKeys`,
});

/** The claims that these, or wordings that are dead by now, contradict or vary: their verdicts may have named the article. */
export const claimsOnceRelated = statement({
  name: "removal.claims-once-related",
  params: z.object({ claimIds: z.array(z.string()), wordingIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})-[:CONTRADICTS|VARIANT_OF]-(other:Claim)
    RETURN other.id AS claimId
    UNION
    UNWIND $wordingIds AS wordingId
    MATCH (:Wording {id: wordingId})-[pair:RESEMBLES]-(:Wording)-[:EXPRESSES]->(other:Claim)
    WHERE pair.relation IN ['CONTRADICTS', 'VARIANT']
    RETURN other.id AS claimId`,
});

/**
 * Deletes the article with its texts, analyses and mentions, those of older analyses too, and what was handed in of it and is
 * not analysed. A source that is left with no
 * article, credit or evidence goes by its domain again, as one known only from an owner's file does.
 */
export const deleteArticle = statement({
  name: "removal.delete-article",
  params: articleId,
  row: noRow,
  text: cypher`
    MATCH (article:Article {id: $articleId})
    CALL (article) {
      MATCH (source:Source)-[:PUBLISHED]->(article)
      WITH source, source.articleCount - 1 AS left,
        EXISTS { (source)<-[:CREDITS|FROM]-(other) WHERE other <> article } AS isCredited
      SET source.articleCount = left,
        source.name = CASE WHEN left > 0 OR isCredited THEN source.name ELSE source.domain END
    }
    CALL () {
      MATCH (:ClaimMention {articleId: $articleId})<-[:SPLIT_OFF]-(:Change)-[from:SPLIT_FROM]->(:Wording)
      DELETE from
    }
    CALL () { MATCH (mention:ClaimMention {articleId: $articleId}) DETACH DELETE mention }
    CALL () { MATCH (unfinished:Analysis {articleId: $articleId}) DETACH DELETE unfinished }
    CALL (article) {
      MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
      OPTIONAL MATCH (snapshot)<-[:OF]-(analysis:Analysis)
      DETACH DELETE analysis, snapshot
    }
    DETACH DELETE article`,
});

/** Deletes, of these, what nothing is worded by, names, bears or is published by any longer. */
export const deleteOrphans = statement({
  name: "removal.delete-orphans",
  params: z.object({
    sourceIds: z.array(z.string()),
    entityIds: z.array(z.string()),
    wordingIds: z.array(z.string()),
    imprintIds: z.array(z.string()),
    speakerKeys: z.array(z.string()),
  }),
  row: noRow,
  text: cypher`
    CALL () {
      UNWIND $wordingIds AS id
      MATCH (wording:Wording {id: id})
      WHERE ${isUnusedWording}
      ${deleteWording}
    }
    CALL () {
      UNWIND $imprintIds AS id
      MATCH (imprint:Imprint {id: id}) WHERE NOT EXISTS { (imprint)<-[:STANDS_IN|QUOTES|SAID_IN]-() }
      DETACH DELETE imprint
    }
    CALL () {
      UNWIND $speakerKeys AS key
      MATCH (name:SpeakerName {key: key}) WHERE NOT EXISTS { (name)--() }
      DELETE name
    }
    CALL () {
      UNWIND $entityIds AS id
      MATCH (entity:Entity {id: id}) WHERE NOT EXISTS { (entity)--() }
      DELETE entity
    }
    CALL () {
      UNWIND $sourceIds AS id
      MATCH (source:Source {id: id}) WHERE NOT EXISTS { (source)--() }
      DELETE source
    }`,
});

/** Gives each of these claims whose words were those of a wording that is gone the words of its eldest present one. */
export const rewordClaims = statement({
  name: "removal.reword-claims",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: noRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    WHERE NOT EXISTS { (claim)<-[:EXPRESSES]-(wording:Wording) WHERE wording.text = claim.text }
    CALL (claim) {
      MATCH (claim)<-[:EXPRESSES]-(wording:Wording)
      RETURN wording ORDER BY wording.live DESC, wording.createdAt, wording.id LIMIT 1
    }
    SET claim.text = wording.text`,
});

/** Takes the words from former claims that became part of these where they are those of no mention that is left. */
export const silenceFormerClaims = statement({
  name: "removal.silence-former-claims",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: noRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})<-[:MERGED_INTO*]-(former:FormerClaim)
    WHERE NOT EXISTS {
      MATCH (former)<-[asserted:ASSERTED]-(:ClaimMention)
      MATCH (wording:Wording {id: asserted.wordingId}) WHERE wording.text = former.text
    }
    REMOVE former.text`,
});

/**
 * Takes the words out of those former verdicts of these claims that were decided since an article came, because they may name
 * it and it is gone: values, numbers and dates stay.
 */
export const withholdHistory = statement({
  name: "removal.withhold-history",
  params: z.object({ claimIds: z.array(z.string()), since: z.string(), rationale: z.string() }),
  row: noRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    CALL (claim) {
      MATCH (claim)-[:HAS_VERDICT]->(verdict:Verdict) WHERE NOT (claim)-[:CURRENT]->(verdict)
      RETURN verdict
      UNION
      MATCH (claim)<-[:MERGED_INTO*]-(:FormerClaim)-[:HAS_VERDICT]->(verdict:Verdict)
      RETURN verdict
    }
    WITH verdict WHERE verdict.decidedAt >= $since
    SET verdict.rationale = $rationale, verdict.origins = '[]',
      verdict.ruleRationale = CASE WHEN verdict.ruleValue IS NULL THEN null ELSE $rationale END`,
});

/** Deletes, of these, the claims that nothing states any longer, with their verdicts and the ids that led to them. */
export const buryClaims = statement({
  name: "removal.bury-claims",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    WHERE NOT EXISTS { (claim)<-[:EXPRESSES]-(:Wording) }
    CALL (claim) { MATCH (part:Origin|CopyFamily)-[:ORIGIN_OF|ORIGIN_AGAINST|FAMILY_OF]->(claim) DETACH DELETE part }
    CALL (claim) {
      MATCH (claim)<-[:MERGED_INTO*0..]-(gone)
      OPTIONAL MATCH (gone)-[:HAS_VERDICT]->(verdict:Verdict)
      DETACH DELETE verdict
      WITH DISTINCT gone WHERE gone:FormerClaim
      DETACH DELETE gone
    }
    DETACH DELETE claim
    RETURN claimId`,
});
