// Claims are found by their fact-checks, too: title and reviewed claim as one text, so that a word in both counts once and a bit.
CREATE FULLTEXT INDEX review_text IF NOT EXISTS FOR (n:Evidence) ON EACH [n.reviewText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
