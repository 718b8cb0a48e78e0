import { type Chances, chancesOf, heavyTail } from "./chances.js";

/** Which world: the same size and seed is the same world to the last id. */
export interface WorldSize {
  articles: number;
  seed: number;
}

/** An outlet with who owns it; few publish most of the articles. */
export interface WorldOutlet {
  domain: string;
  name: string;
  publisher: string | null;
}

/** An article with its copies, by when they appeared. */
export type CopyGroup = readonly number[];

/** Who publishes what about which story, and what is copied from what, before any text is written. */
export interface WorldPlan extends WorldSize {
  chances: Chances;
  outlets: readonly WorldOutlet[];
  stories: number;
  outletOf(article: number): WorldOutlet;
  storyOf(article: number): number;
  appearedAt(article: number): number;
  groupsOf(story: number): readonly CopyGroup[];
}

const BORN = Date.UTC(2024, 6, 1);
const DAYS = 730;
const ARTICLES_AN_OUTLET = 50;
const ARTICLES_A_STORY = 10;
const OWNED = 0.3;
const OUTLETS_AN_OWNER = 4;
const COPIED = 0.15;
/** Every so manieth article is an agency's, and a few of these are carried by many. */
export const AN_AGENCYS = 20;
const A_GREAT_ONE = 400;

export function planWorld({ articles, seed }: WorldSize): WorldPlan {
  const chances = chancesOf(seed);
  const outlets = planOutlets(Math.max(5, Math.ceil(articles / ARTICLES_AN_OUTLET)), chances);
  const stories = Math.max(3, Math.ceil(articles / ARTICLES_A_STORY));
  const [outletAt, storyAt] = [heavyTail(outlets.length), heavyTail(stories)];
  const leads = Int32Array.from({ length: articles }, (_, article) => leadOf(article, chances));
  const storyOf = (article: number) => storyAt(chances.of("story", leads[article]!));
  const groups = groupsByStory(leads, storyOf);
  return {
    ...{ articles, seed, chances, outlets, stories, storyOf },
    outletOf: (article) => outlets[outletAt(chances.of("outlet", article))]!,
    appearedAt: (article) => BORN + Math.floor((article / articles) * DAYS * 86_400_000),
    groupsOf: (story) => groups.get(story) ?? [],
  };
}

function planOutlets(count: number, chances: Chances): WorldOutlet[] {
  return Array.from({ length: count }, (_, rank) => ({
    domain: `outlet-${rank + 1}.example`,
    name: `The Outlet ${rank + 1}`,
    publisher:
      chances.of("owner", rank) < OWNED
        ? `Owner ${Math.floor((rank / OUTLETS_AN_OWNER) * OWNED) + 1} Media`
        : null,
  }));
}

/** The article that one is a verbatim copy of; itself where it is none. */
function leadOf(article: number, chances: Chances): number {
  if (article % AN_AGENCYS === 0 || chances.of("copy", article) >= COPIED) return article;
  const every = chances.of("lead", article) < 0.5 ? A_GREAT_ONE : AN_AGENCYS;
  return article - (article % every);
}

function groupsByStory(leads: Int32Array, storyOf: (article: number) => number): Map<number, number[][]> {
  const byLead = new Map<number, number[]>();
  const byStory = new Map<number, number[][]>();
  leads.forEach((lead, article) => {
    const group = byLead.get(lead);
    if (group) group.push(article);
    else {
      const begun = [article];
      byLead.set(lead, begun);
      const story = storyOf(article);
      const told = byStory.get(story);
      if (told) told.push(begun);
      else byStory.set(story, [begun]);
    }
  });
  return byStory;
}
