/** How often a technique is used, with the counts behind the rate. */
export interface UsageRate {
  perThousandSentences: number;
  detections: number;
  articles: number;
  ofArticles: number;
  sentences: number;
}

/** That of one technique (its slug). */
export interface TechniqueRate extends UsageRate {
  technique: string;
}

/** Works the rate out of its counts, whatever it is of. */
export const readRate = <Row extends Omit<UsageRate, "perThousandSentences">>(row: Row): Row & UsageRate => ({
  ...row,
  perThousandSentences: row.sentences === 0 ? 0 : (1000 * row.detections) / row.sentences,
});
