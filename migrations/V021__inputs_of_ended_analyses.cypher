// What analyses that failed or were cancelled were asked to read is kept for a retry: found to be forgotten by its date, and
// with a removal by its article.
CREATE INDEX analysis_input_until IF NOT EXISTS FOR (n:Analysis) ON (n.inputUntil);
CREATE INDEX analysis_article_id IF NOT EXISTS FOR (n:Analysis) ON (n.articleId);
