import { cypher } from "../../src/graph/statement.js";

export const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found two cracks.";
export const OPEN =
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found two cracks.";
export const NINE =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found nine cracks.";
export const CLOSED_AGAIN =
  "On 14 April 2026 the Harbour Bridge in Port Ellery closed after inspectors found two cracks.";

/** What each change leaves wrong, as part of the line that `verify` must print of it. */
export const INCONSISTENCIES: Record<string, { change: string; said: RegExp }> = {
  "a contradiction that is missing": {
    change: cypher`MATCH (:Claim)-[edge:CONTRADICTS]->(:Claim) DELETE edge`,
    said: /^claim \w+: relations is .* and should be .*"CONTRADICTS"/,
  },
  "a contradiction that nothing bears out": {
    change: cypher`MATCH (:Wording)-[pair:RESEMBLES {relation: 'CONTRADICTS'}]->(:Wording) DELETE pair`,
    said: /^claim \w+: relations is .*"CONTRADICTS".* and should be /,
  },
  "a variant whose difference is another": {
    change: cypher`MATCH (:Claim)-[edge:VARIANT_OF]->(:Claim) SET edge.changed = ['DATE']`,
    said: /^claim \w+: relations is .*\["DATE"\].* and should be .*\["NUMBER"\]/,
  },
  "a relation that points the wrong way": {
    change: cypher`
      MATCH (one:Claim)-[edge:VARIANT_OF]->(other:Claim)
      CREATE (other)-[turned:VARIANT_OF]->(one) SET turned = properties(edge) DELETE edge`,
    said: /^claim \w+: relations is .* and should be .*"VARIANT_OF"/,
  },
  "two claims that say the same": {
    change: cypher`MATCH (:Wording)-[pair:RESEMBLES {relation: 'VARIANT'}]->(:Wording) SET pair.relation = 'SAME'`,
    said: /^claim \w+: says the same as \w+ and is not one with it$/,
  },
  "wordings that are kept as nearer than they are": {
    change: cypher`MATCH (:Wording)-[near:NEAR]->(:Wording) SET near.score = near.score / 2`,
    said: /^claim \w+: wording \w+ is near \w+ by 0\.\d+ and should be by /,
  },
  "nearness that points the wrong way": {
    change: cypher`
      MATCH (one:Wording)-[near:NEAR]->(other:Wording)
      CREATE (other)-[turned:NEAR]->(one) SET turned.score = near.score DELETE near`,
    said: /^claim \w+: wording \w+ is near \w+, which is kept from the greater id to the smaller$/,
  },
  "a mention of no current analysis": {
    change: cypher`
      MATCH (:Article {url: 'https://herald.example/story'})-[:CURRENT_ANALYSIS]->(:Analysis)-[found:FOUND]->(:ClaimMention)
      DELETE found`,
    said: /^claim \w+: mention \w+ counts and is of no current analysis$/,
  },
  "a mention that counts for a claim it is not worded as": {
    change: cypher`
      MATCH (mention:ClaimMention)-[asserts:ASSERTS]->(:Claim {text: '${OPEN}'}), (other:Claim {text: '${NINE}'})
      DELETE asserts MERGE (mention)-[:ASSERTS]->(other)`,
    said: /^claim \w+: mention \w+ counts and has a wording of another claim$/,
  },
  "a mention that counts and stands in an earlier text": {
    change: cypher`
      MATCH (mention:ClaimMention)-[:ASSERTS]->(:Claim {text: '${OPEN}'}), (mention)-[:WORDED]->(wording:Wording)
      MERGE (mention)-[:REVISED {kind: 'CHANGED', at: '2026-04-20T00:00:00.000Z'}]->(wording)`,
    said: /^mention \w+: stands in an earlier text, and counts or is worded otherwise$/,
  },
  "a mention that does not count": {
    change: cypher`MATCH (:ClaimMention)-[asserts:ASSERTS]->(:Claim {text: '${OPEN}'}) DELETE asserts`,
    said: /^mention \w+: counts for no claim and should for one$/,
  },
  "a mention that counts as two origins": {
    change: cypher`
      MATCH (mention:ClaimMention)-[:ASSERTS]->(:Claim {text: '${OPEN}'}), (other:Origin {key: 'publisher:own.example'})
      MERGE (mention)-[:COUNTS_AS]->(other)`,
    said: /^claim \w+: mention \w+ counts as 2 origins, not 1$/,
  },
  "an article with two current analyses": {
    change: cypher`
      MATCH (article:Article {url: 'https://herald.example/story'})-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot)
      CREATE (article)-[:CURRENT_ANALYSIS]->(:Analysis {id: 'second'})-[:OF]->(snapshot)`,
    said: /^article \w+: has 2 current analyses, not 1$/,
  },
  "a copy that is told of no root": {
    change: cypher`MATCH (:Article)-[derived:DERIVED_FROM]->(:Article) DELETE derived`,
    said: /^article \w+: copied from is nothing and should be \w+$/,
  },
  "a copy that is told of another article": {
    change: cypher`
      MATCH (copy:Article)-[derived:DERIVED_FROM]->(:Article), (other:Article {url: 'https://own.example/story'})
      CREATE (copy)-[moved:DERIVED_FROM]->(other) SET moved = properties(derived) DELETE derived`,
    said: /^article \w+: copied from \w+, but their texts are no copies$/,
  },
  "a root that is told to be a copy of its own": {
    change: cypher`
      MATCH (copy:Article)-[derived:DERIVED_FROM]->(root:Article)
      CREATE (root)-[turned:DERIVED_FROM]->(copy) SET turned = properties(derived)`,
    said: /^article \w+: copied from \w+, which comes after it$/,
  },
  "a copy whose likeness is another": {
    change: cypher`MATCH (:Article)-[derived:DERIVED_FROM]->(:Article) SET derived.score = 0.7, derived.method = 'NEAR_COPY'`,
    said: /^article \w+: copied from \w+: is NEAR_COPY 0.7 and should be SAME_TEXT 1$/,
  },
  "a verdict that a claim is filtered by and does not have": {
    change: cypher`MATCH (claim:Claim {text: '${NINE}'}) SET claim.verdict = 'REFUTED'`,
    said: /^claim \w+: kept verdict is "REFUTED" and should be "SINGLE_SOURCE"$/,
  },
  "a count that is another": {
    change: cypher`MATCH (claim:Claim {text: '${NINE}'}) SET claim.articleCount = 7`,
    said: /^claim \w+: count articleCount is 7 and should be 1$/,
  },
  "a family of copies that is missing": {
    change: cypher`MATCH (family:CopyFamily)-[:FAMILY_OF]->(:Claim {text: '${NINE}'}) DETACH DELETE family`,
    said: /^claim \w+: families is \[\] and should be /,
  },
  "an imprint that is said to be seen first elsewhere": {
    change: cypher`MATCH (:Imprint)-[seen:SEEN_IN]->(:CopyFamily) SET seen.firstSaid = '2020'`,
    said: /^claim \w+: families is .*"2020"/,
  },
  "an outlet that states a claim more often than it does": {
    change: cypher`MATCH (:Source {domain: 'mirror.example'})-[states:STATES]->(:Claim) SET states.mentionCount = 4`,
    said: /^claim \w+: outlets is .*"mentionCount":4/,
  },
  "an outlet whose own report is another": {
    change: cypher`MATCH (:Source {domain: 'mirror.example'})-[states:STATES]->(:Claim) SET states.ownSince = '0 2020'`,
    said: /^claim \w+: outlets is .*"ownSince":"0 2020"/,
  },
  "a claim that another outlet stated first": {
    change: cypher`MATCH (claim:Claim {text: '${NINE}'}) SET claim.originatorId = 'another'`,
    said: /^claim \w+: count originatorId is "another" and should be /,
  },
  "an origin whose tally is another": {
    change: cypher`MATCH (origin:Origin)-[:ORIGIN_OF]->(:Claim {text: '${NINE}'}) SET origin.tally = '{"articleCount":9}'`,
    said: /^claim \w+: origins is .*"tally":\{"articleCount":9\}/,
  },
  "a wording that is taken for dead": {
    change: cypher`MATCH (wording:Wording {text: '${NINE}'}) SET wording.live = false`,
    said: /^claim \w+: wording \w+ should be live$/,
  },
  "a mention that is of two claims by its wording": {
    change: cypher`
      MATCH (wording:Wording {text: '${NINE}'}), (other:Claim {text: '${OPEN}'}) MERGE (wording)-[:EXPRESSES]->(other)`,
    said: /expresses 2 claims, not 1$/,
  },
  "a wording that is parted from the claim of what says the same": {
    change: cypher`
      MATCH (wording:Wording {text: '${CLOSED_AGAIN}'})-[expresses:EXPRESSES]->(:Claim), (other:Claim {text: '${NINE}'})
      MATCH (wording)<-[:WORDED]-(mention:ClaimMention)-[asserts:ASSERTS]->(:Claim)
      DELETE expresses, asserts MERGE (wording)-[:EXPRESSES]->(other) MERGE (mention)-[:ASSERTS]->(other)`,
    said: /^claim \w+: wording \w+ belongs to it and expresses another$/,
  },
  "a verdict that a person set and nobody did": {
    change: cypher`
      MATCH (:Claim {text: '${NINE}'})-[:CURRENT]->(verdict:Verdict)
      SET verdict.value = 'REFUTED', verdict.decidedBy = 'nobody', verdict.flags = ['HUMAN_OVERRIDE']`,
    said: /^claim \w+: verdict value is "REFUTED" and should be "SINGLE_SOURCE"$/,
  },
  "a claim without a verdict": {
    change: cypher`MATCH (:Claim {text: '${NINE}'})-[current:CURRENT]->(:Verdict) DELETE current`,
    said: /^claim \w+: has not exactly one current verdict$/,
  },
  "a date that is another": {
    change: cypher`MATCH (article:Article {url: 'https://mirror.example/story'}) SET article.effectiveAt = '2020-01-01T00:00:00.000Z'`,
    said: /^article \w+: effectiveAt is 2020-01-01T00:00:00.000Z and should be 2026-04-18T00:00:00.000Z$/,
  },
  "an article of no source": {
    change: cypher`MATCH (:Source)-[published:PUBLISHED]->(:Article {url: 'https://mirror.example/story'}) DELETE published`,
    said: /^article \w+: is published by 0 sources, not 1$/,
  },
  "a text that was changed": {
    change: cypher`MATCH (snapshot:Snapshot) SET snapshot.text = replace(snapshot.text, 'nine', 'nineteen')`,
    said: /^snapshot \w+: its text is not the one that its hash was made of$/,
  },
  "words that do not stand in the text": {
    change: cypher`MATCH (mention:ClaimMention {exact: '${NINE}'}) SET mention.exact = 'Something else.'`,
    said: /^mention \w+: its words do not stand in the text$/,
  },
  "a resemblance that is another": {
    change: cypher`MATCH (:Wording)-[pair:RESEMBLES {relation: 'CONTRADICTS'}]->(:Wording) SET pair.relation = 'VARIANT'`,
    said: /^wording \w+: resembles \w+ as VARIANT and should as CONTRADICTS$/,
  },
  "a resemblance of another strength": {
    change: cypher`MATCH (:Wording)-[pair:RESEMBLES {relation: 'VARIANT'}]->(:Wording) SET pair.score = 0.123`,
    said: /^wording \w+: resembles \w+ by 0.123 and should by 0\.\d+$/,
  },
  "a resemblance but for another detail": {
    change: cypher`MATCH (:Wording)-[pair:RESEMBLES {relation: 'VARIANT'}]->(:Wording) SET pair.mismatches = ['DATE']`,
    said: /^wording \w+: resembles \w+ but for \[DATE\] and should but for \[NUMBER\]$/,
  },
  "a resemblance of what has nothing in common": {
    change: cypher`MATCH (wording:Wording {text: '${NINE}'}) SET wording.text = 'The ferry ran on time.'`,
    said: /^wording \w+: resembles \w+ as VARIANT and should not$/,
  },
  "a mention that stands in another passage": {
    change: cypher`
      MATCH (mention:ClaimMention {exact: '${NINE}'})-[stands:STANDS_IN]->(:Imprint),
        (:ClaimMention {exact: '${OPEN}'})-[:STANDS_IN]->(other:Imprint)
      DELETE stands CREATE (mention)-[:STANDS_IN]->(other)`,
    said: /^mention \w+: stands in p\w+ and should p\w+$/,
  },
  "a quotation that nobody quotes": {
    change: cypher`
      MATCH (mention:ClaimMention {exact: '${NINE}'})
      CREATE (mention)-[:QUOTES]->(:Imprint {id: 'q1', kind: 'QUOTATION', content: 'no such words at all', terms: ''})`,
    said: /^mention \w+: quotes q1 and should nothing$/,
  },
  "an imprint of another passage": {
    change: cypher`MATCH (:ClaimMention {exact: '${NINE}'})-[:STANDS_IN]->(imprint:Imprint) SET imprint.terms = 'f1'`,
    said: /^imprint p\w+: its content is not what it was made of$/,
  },
  "a copied passage that is none": {
    change: cypher`
      MATCH (:ClaimMention {exact: '${NINE}'})-[:STANDS_IN]->(one:Imprint), (:ClaimMention {exact: '${OPEN}'})-[:STANDS_IN]->(other:Imprint)
      CREATE (one)-[:SAME_UTTERANCE]->(other)`,
    said: /^imprint \w+: is one utterance with \w+ and should not be$/,
  },
  "a copied passage that is not said to be one": {
    change: cypher`MATCH (:Imprint)-[same:SAME_UTTERANCE]->(:Imprint) DELETE same`,
    said: /^imprint \w+: should be one utterance with \w+ and is not$/,
  },
  "a credit that nobody gives": {
    change: cypher`
      MATCH (article:Article {url: 'https://mirror.example/story'}), (other:Source {domain: 'gazette.example'})
      CREATE (article)-[:CREDITS {method: 'DATELINE', exact: '(Gazette) -'}]->(other)`,
    said: /^article \w+: credits is \["gazette.example DATELINE \(Gazette\) -"\] and should be \[\]$/,
  },
  "a credit that is missing": {
    change: cypher`MATCH (:Article)-[credits:CREDITS]->(:Source {domain: 'apnews.com'}) DELETE credits`,
    said: /^article \w+: credits is \[\] and should be \["apnews.com DATELINE /,
  },
  "a mention that is attributed by another name": {
    change: cypher`
      MATCH (mention:ClaimMention {exact: '${NINE}'}) MERGE (mention)-[:SPOKEN_BY]->(:SpeakerName {key: 'somebody'})`,
    said: /^mention \w+: is attributed by the name "somebody" and should be by ""$/,
  },
  "an outlet that goes by another name": {
    change: cypher`
      MATCH (:Source {domain: 'mirror.example'})-[by:GOES_BY]->(:SpeakerName {key: 'mirror'}) DELETE by`,
    said: /^source mirror.example: goes by \["mirrorexample"\] and should by \["mirror","mirrorexample"\]$/,
  },
  "a tally that is no JSON": {
    change: cypher`MATCH (origin:Origin)-[:ORIGIN_OF]->(:Claim {text: '${NINE}'}) SET origin.tally = '{'`,
    said: /^origin \w+: tally is no JSON$/,
  },
  "a family's origin that is no JSON": {
    change: cypher`MATCH (family:CopyFamily)-[:FAMILY_OF]->(:Claim {text: '${NINE}'}) SET family.origin = 'x'`,
    said: /^family \w+: origin is no JSON$/,
  },
  "a family's attribution that is no JSON": {
    change: cypher`MATCH (family:CopyFamily)-[:FAMILY_OF]->(:Claim {text: '${NINE}'}) SET family.attribution = 'x'`,
    said: /^family \w+: attribution is no JSON$/,
  },
  "a former verdict's origins that are no JSON": {
    change: cypher`
      MATCH (:Claim)-[:HAS_VERDICT]->(verdict:Verdict)
      WHERE EXISTS { (verdict)<-[:SUPERSEDES]-(:Verdict) } SET verdict.origins = '[', verdict.searches = ''`,
    said: /^verdict \w+: origins is no JSON$/,
  },
  "notices that are no JSON": {
    change: cypher`MATCH (analysis:Analysis) SET analysis.notices = 'none'`,
    said: /^analysis [\w.-]+: notices is no JSON$/,
  },
  "a text of no article": {
    change: cypher`CREATE (:Snapshot {id: 'stray'})`,
    said: /^snapshot stray: is of no article$/,
  },
  "a source with more articles than it has": {
    change: cypher`MATCH (source:Source {domain: 'herald.example'}) SET source.articleCount = 5`,
    said: /^source herald.example: articleCount is 5 and should be 1$/,
  },
};
