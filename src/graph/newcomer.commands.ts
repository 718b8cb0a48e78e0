import { z } from "zod";

import { factsOfMention, familyNode, mentionFactsRow, originNode } from "./claim-count.commands.js";
import { cypher, integer, noRow, statement } from "./statement.js";

const newcomers = z.array(z.object({ claimId: z.string(), mentionId: z.string() }));

/** What bears on whose word mentions are that are new to claims. */
export const newcomerFacts = statement({
  name: "newcomer.facts",
  params: z.object({ newcomers }),
  row: mentionFactsRow,
  text: cypher`
    UNWIND $newcomers AS newcomer
    MATCH (mention:ClaimMention {id: newcomer.mentionId})
    WITH mention, newcomer.claimId AS claimId
    ${factsOfMention}`,
});

const familyRow = familyNode.pick({
  id: true,
  rootSaid: true,
  agencySaid: true,
  attributionSaid: true,
  origin: true,
});

/** What each newcomer meets in its claim: the families that saw imprints like its own. */
export const newcomerSurroundings = statement({
  name: "newcomer.surroundings",
  params: z.object({ newcomers }),
  row: z.object({
    claimId: z.string(),
    mentionId: z.string(),
    /** What was found outside may rest on what it publishes; then whose word that is follows from it. */
    isCited: z.boolean(),
    met: z.array(
      z.object({ through: z.string(), imprintId: z.string(), firstSaid: z.string(), family: familyRow }),
    ),
  }),
  text: cypher`
    UNWIND $newcomers AS newcomer
    MATCH (mention:ClaimMention {id: newcomer.mentionId})
    MATCH (article:Article {id: mention.articleId})
    RETURN newcomer.claimId AS claimId, newcomer.mentionId AS mentionId,
      EXISTS {
        MATCH (:Claim {id: newcomer.claimId})<-[:EXPRESSES]-(:Wording)<-[:BEARS_ON]-(evidence:Evidence)
        WHERE article.url IN evidence.cites OR (evidence.kind = 'WIKIPEDIA' AND evidence.cites <> [])
      } AS isCited,
      COLLECT {
        MATCH (mention)-[:STANDS_IN|QUOTES|SAID_IN]->(own:Imprint)-[:SAME_UTTERANCE*0..1]-(seen:Imprint)
        MATCH (seen)-[first:SEEN_IN {claimId: newcomer.claimId}]->(family:CopyFamily)
        RETURN {through: own.id, imprintId: seen.id, firstSaid: first.firstSaid,
          family: family {.id, .rootSaid, .agencySaid, .attributionSaid, .origin}}
      } AS met`,
});

/** What publishers say of claims: their first family that names whose word it is, and whether any names nobody. */
export const publisherStands = statement({
  name: "newcomer.publisher-stands",
  params: z.object({ claimPublishers: z.array(z.string()) }),
  row: z.object({
    claimPublisher: z.string(),
    attributed: z.object({ rootSaid: z.string(), attribution: z.string() }).nullable(),
    hasUnattributed: z.boolean(),
  }),
  text: cypher`
    UNWIND $claimPublishers AS claimPublisher
    RETURN claimPublisher,
      head(COLLECT {
        MATCH (family:CopyFamily)
        WHERE family.claimPublisher = claimPublisher AND family.attributed = true AND family.rootSaid > ''
        RETURN family {.rootSaid, .attribution} ORDER BY family.rootSaid LIMIT 1
      }) AS attributed,
      EXISTS {
        MATCH (family:CopyFamily)
        WHERE family.claimPublisher = claimPublisher AND family.attributed = false AND family.rootSaid > ''
      } AS hasUnattributed`,
});

/** What is kept of origins, outlets and subjects that a newcomer adds to. */
export const keptTallies = statement({
  name: "newcomer.kept-tallies",
  params: z.object({
    newcomers: z.array(z.object({ mentionId: z.string(), originId: z.string(), statesId: z.string() })),
  }),
  row: z.object({
    mentionId: z.string(),
    origin: z.object({ name: z.string(), tally: z.string() }).nullable(),
    isKnownOutlet: z.boolean(),
  }),
  text: cypher`
    UNWIND $newcomers AS newcomer
    OPTIONAL MATCH (origin:Origin {id: newcomer.originId})
    OPTIONAL MATCH ()-[states:STATES {id: newcomer.statesId}]->()
    RETURN newcomer.mentionId AS mentionId, origin {.name, .tally} AS origin, states IS NOT NULL AS isKnownOutlet`,
});

/** Adds newcomers to what is kept of their claims. */
export const writeNewcomers = statement({
  name: "newcomer.add",
  params: z.object({
    newcomers: z.array(
      z.object({
        claimId: z.string(),
        mentionId: z.string(),
        why: z.string(),
        effectiveAt: z.string(),
        ownSince: z.string().nullable(),
        subjects: z.array(z.string()),
        sourceId: z.string(),
        statesId: z.string(),
        /** 1 or 0: what is new with it. The source of texts without an address is no outlet. */
        isNew: z.object({ source: integer(), outlet: integer(), origin: integer(), founded: integer() }),
        origin: originNode,
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $newcomers AS newcomer
    MATCH (claim:Claim {id: newcomer.claimId}), (mention:ClaimMention {id: newcomer.mentionId})
    SET claim.mentionCount = claim.mentionCount + 1,
      claim.articleCount = claim.articleCount + 1,
      claim.sourceCount = claim.sourceCount + newcomer.isNew.outlet,
      claim.originCount = claim.originCount + newcomer.isNew.founded,
      claim.firstSeenAt = CASE WHEN claim.firstSeenAt < newcomer.effectiveAt THEN claim.firstSeenAt ELSE newcomer.effectiveAt END,
      claim.lastSeenAt = CASE WHEN claim.lastSeenAt > newcomer.effectiveAt THEN claim.lastSeenAt ELSE newcomer.effectiveAt END,
      claim.originatorId = CASE WHEN newcomer.ownSince < coalesce(claim.ownSince, '~') THEN newcomer.sourceId ELSE claim.originatorId END,
      claim.ownSince = CASE WHEN newcomer.ownSince < coalesce(claim.ownSince, '~') THEN newcomer.ownSince ELSE claim.ownSince END
    MERGE (origin:Origin {id: newcomer.origin.id})
      ON CREATE SET origin.claimId = newcomer.claimId
    SET origin += newcomer.origin
    FOREACH (fresh IN CASE newcomer.isNew.origin WHEN 1 THEN [1] ELSE [] END | CREATE (origin)-[:ORIGIN_OF]->(claim))
    CREATE (mention)-[:COUNTS_AS {why: newcomer.why}]->(origin)
    WITH newcomer, claim
    CALL (newcomer, claim) {
      WITH newcomer, claim WHERE newcomer.isNew.source = 1
      MATCH (source:Source {id: newcomer.sourceId})
      CREATE (source)-[:STATES {id: newcomer.statesId, mentionCount: 1, articleCount: 1,
        firstSeenAt: newcomer.effectiveAt, lastSeenAt: newcomer.effectiveAt, ownSince: newcomer.ownSince}]->(claim)
    }
    CALL (newcomer) {
      WITH newcomer WHERE newcomer.isNew.source = 0
      MATCH ()-[states:STATES {id: newcomer.statesId}]->()
      SET states.mentionCount = states.mentionCount + 1,
        states.articleCount = states.articleCount + 1,
        states.firstSeenAt = CASE WHEN states.firstSeenAt < newcomer.effectiveAt THEN states.firstSeenAt ELSE newcomer.effectiveAt END,
        states.lastSeenAt = CASE WHEN states.lastSeenAt > newcomer.effectiveAt THEN states.lastSeenAt ELSE newcomer.effectiveAt END,
        states.ownSince = CASE WHEN newcomer.ownSince < coalesce(states.ownSince, '~') THEN newcomer.ownSince ELSE states.ownSince END
    }
    CALL (newcomer, claim) {
      UNWIND newcomer.subjects AS entityId
      MATCH (entity:Entity {id: entityId})
      MERGE (claim)-[about:ABOUT]->(entity)
        ON CREATE SET about.mentionCount = 0
      SET about.mentionCount = about.mentionCount + 1
    }`,
});

/** Writes the families that newcomers begin, and which imprints each brings to the family that it joins or begins. */
export const writeToFamilies = statement({
  name: "newcomer.add-to-families",
  params: z.object({
    begun: z.array(familyNode),
    seen: z.array(
      z.object({ imprintId: z.string(), familyId: z.string(), claimId: z.string(), firstSaid: z.string() }),
    ),
  }),
  row: noRow,
  text: cypher`
    CALL () {
      UNWIND $begun AS family
      MATCH (claim:Claim {id: family.claimId})
      MERGE (node:CopyFamily {id: family.id})
      SET node = family
      MERGE (node)-[:FAMILY_OF]->(claim)
    }
    UNWIND $seen AS first
    MATCH (imprint:Imprint {id: first.imprintId}), (family:CopyFamily {id: first.familyId})
    CREATE (imprint)-[:SEEN_IN {claimId: first.claimId, firstSaid: first.firstSaid}]->(family)`,
});
