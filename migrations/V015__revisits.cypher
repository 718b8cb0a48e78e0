// Articles are looked at again as they fall due. Those that came before have no date for it until they are analysed again.
CREATE INDEX article_visit_at IF NOT EXISTS FOR (article:Article) ON (article.visitAt);
