// Fact-checks that were stored before V016 are found by their title and reviewed claim, too.
MATCH (review:Evidence {kind: "FACT_CHECK"})
WHERE review.title IS NOT NULL AND review.reviewText IS NULL
SET review.reviewText = review.title + "\n" + review.snippet;
