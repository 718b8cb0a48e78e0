import { claimId, wordingId } from "../../src/domain/ids.js";
import { nearPair } from "../../src/domain/linking/near-wordings.js";
import { resemblance } from "../../src/domain/linking/resemblance.js";
import { compareStatements } from "../../src/domain/matching/compare-statements.js";
import { normaliseWording } from "../../src/domain/matching/normalise-wording.js";
import { readStatement } from "../../src/domain/matching/read-statement.js";
import { cosine } from "../../src/services/nearest-peers.js";
import { madeUpVector } from "./made-up-vectors.js";

/** A claim as `writeWorldClaims` takes it, named after its first wording. */
export interface WorldClaim {
  id: string;
  text: string;
  createdAt: string;
  wordings: WorldWording[];
}

export interface WorldWording {
  id: string;
  text: string;
  normalised: string;
  embedding: number[];
}

/** Claims about one thing have vectors near each other's. */
export function worldClaim(texts: readonly string[], createdAt: string, thing = texts[0]!): WorldClaim {
  const normalised = texts.map(normaliseWording);
  const ids = normalised.map(wordingId);
  const id = claimId(ids[0]!);
  const wordings = texts.map((text, at) => ({
    ...{ id: ids[at]!, text, normalised: normalised[at]!, embedding: madeUpVector(thing, ids[at]!) },
  }));
  return { id, text: texts[0]!, createdAt, wordings };
}

/** What the matcher says of the wordings of one story. */
export function relateWordings(claims: readonly WorldClaim[]) {
  const wordings = claims
    .flatMap((claim) => claim.wordings)
    .map((wording) => ({
      ...wording,
      embedding: Float32Array.from(wording.embedding),
      statement: readStatement(wording.text),
    }));
  const pairs = wordings.flatMap((one, at) => wordings.slice(at + 1).map((other) => [one, other] as const));
  const compared = pairs.map(([one, other]) => {
    const likeness = cosine(one.embedding, other.embedding);
    const found = compareStatements(one.statement, other.statement, likeness);
    return { resembles: resemblance(one.id, other.id, found), near: nearPair(one, other, likeness) };
  });
  return {
    resemblances: compared.flatMap(({ resembles }) => resembles ?? []),
    nearPairs: compared.flatMap(({ near }) => near ?? []),
  };
}
