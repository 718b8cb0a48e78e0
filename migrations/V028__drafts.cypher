// A report is no copy of a draft of it that was handed in: where one stands so, the next start places such drafts anew and
// decides all claims anew, as with another version of the rule.
MATCH (lock:CommitLock {id: 'commit'})
WHERE EXISTS { MATCH (draft:Article)<-[:DERIVED_FROM]-(report:Article) WHERE draft.url IS NULL AND report.url IS NOT NULL }
REMOVE lock.policy;
