/**
 * What ties two articles: the claims that both state, and pairs of near wordings, one of each. A pair counts by its score,
 * times how telling its two wordings are: a plain one ("The president said no.") is near to a great many, so each counts
 * `log2(16)` by the logarithm of how many it is near to, all of it up to 14. Of each wording only its nearest counts;
 * the sum, the mean of both directions, is divided by the fourth root of the product of the articles' numbers of wordings,
 * so that long articles are not tied by length. A shared claim counts as 1 in that sum, and ties whatever it comes to.
 *
 * Nothing in it needs the articles' texts or those of others: it is read from what hangs on the two (`tie.queries.ts`).
 */
export const TELLING_AS = 16;

/**
 * From which strength near wordings alone tie two articles, chosen on one half of the triplets of BASIL and measured on the
 * other, both ways (`npx tsx eval/linking.ts`). Of two that appeared within so many days less is asked for: that says much
 * already, and reports of one event do. Articles that appeared further apart are tied by shared claims alone.
 */
export const FIRM_TIES = { fromOfOneWeek: 0.2, fromUndated: 0.26, daysApart: 7 };

/** Pairs that are shown of a tie: by the nearest few a reader sees what two articles have in common. */
export const MOST_PAIRS = 10;
