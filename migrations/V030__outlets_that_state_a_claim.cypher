// Texts without an address are of no outlet: by how many outlets a claim is stated no longer counts them as one.
MATCH (:Source {domain: 'unknown.invalid'})-[:STATES]->(claim:Claim)
SET claim.sourceCount = claim.sourceCount - 1;
