// When the article arrives that other pages name as their original, those are found by its URL.
CREATE INDEX credits_exact IF NOT EXISTS FOR ()-[r:CREDITS]-() ON (r.exact);
