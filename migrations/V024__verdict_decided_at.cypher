// What changed lately is asked for by when it was decided.
CREATE INDEX verdict_decided_at IF NOT EXISTS FOR (n:Verdict) ON (n.decidedAt);
