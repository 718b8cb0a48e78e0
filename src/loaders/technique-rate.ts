/** How often a technique (its slug) is used, with the counts behind the rate. */
export interface TechniqueRate {
  technique: string;
  perThousandSentences: number;
  detections: number;
  articles: number;
}

export function readTechniqueRate(row: {
  technique: string;
  detections: number;
  articles: number;
  sentences: number;
}): TechniqueRate {
  const { technique, detections, articles, sentences } = row;
  return {
    technique,
    detections,
    articles,
    perThousandSentences: sentences === 0 ? 0 : (1000 * detections) / sentences,
  };
}
