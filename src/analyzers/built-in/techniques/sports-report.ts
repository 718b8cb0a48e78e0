import { wordSet } from "../names/word-lists.js";
import type { Range, ReadSentence } from "./read-sentence.js";

const PLAY = wordSet(`
  football handball basketball volleyball hockey tennis rugby cricket baseball goal goals striker midfield midfielder
  goalkeeper keeper winger captain coach kick-off header headers volley corner offside referee umpire innings wicket wickets
  batsman batter bowler pitcher quarterback touchdown rebounds playoff play-offs quarter-final semi-final semifinal derby league
  fixture relegation cup championship champions tournament match matches tie-break podium sprint stadium pitch squad equaliser
  equalizer overtime players scored netted unbeaten`);
/** "5-0", "21-17" */
const RESULT = /(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/u;
/** So many different words of play, in so much of a text, make it a report of one: politics has a "race" and a "side" too. */
const FEWEST_WORDS = 4;
const LEAST_SHARE = 0.4;

/** In a contest these say how it was played and watched; elsewhere they judge. In the form that stands in a text. */
const OF_CONTESTS = wordSet(`
  crush crushed crushing thrash thrashed hammer hammered demolish demolished destroy destroyed destroying humiliate humiliated
  humiliating humiliation humbled punish punished punishing rip ripped tore torn maul mauled batter battered annihilate annihilated
  obliterated dismantle dismantled slaughter slaughtered massacre rout routed smash smashed stun stunned stunning shock shocking
  brutal brutally savage vicious ruthless ruthlessly merciless clinical deadly lethal furious ferocious fierce frenzy frenzied
  hapless toothless hopeless woeful woefully abysmal dismal disastrous disaster catastrophic calamity calamitous nightmare
  heroic heroics hero heroes glorious glory magnificent sensational spectacular dazzling breathtaking miracle miraculous epic
  legendary brilliant dominant unstoppable attack attacks attacking assault onslaught siege battle battled fight fighting fought
  war warriors weapon rocket bombardment blitz defeat defeated collapse collapsed capitulated surrender surrendered shattered
  heartbreak heartbreaking agony agonising agonizing torment tormented pain painful killed killer kill revenge rivals enemy
  inept shambolic pathetic embarrassing embarrassed outclassed desperate desperately dreadful awful terrible sold`);

/** Whether sentences are the report of a game: what is charged elsewhere is how such a report speaks. */
export function isSportsReport(sentences: readonly Pick<ReadSentence, "text" | "words">[]): boolean {
  const seen = new Set<string>();
  let playing = 0;
  for (const { text, words } of sentences) {
    const ofPlay = words.map(({ lower }) => lower).filter((word) => PLAY.has(word));
    for (const word of ofPlay) seen.add(word);
    if (ofPlay.length > 0 || RESULT.test(text)) playing += 1;
  }
  return seen.size >= FEWEST_WORDS && playing >= LEAST_SHARE * sentences.length;
}

/** Whether the phrase speaks of a contest. */
export function isOfContest({ words }: Pick<ReadSentence, "words">, { start, end }: Range): boolean {
  return words.some((word) => word.start >= start && word.end <= end && OF_CONTESTS.has(word.lower));
}
