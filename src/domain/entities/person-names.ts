/** A person's name taken apart; all in lower case. */
export interface PersonName {
  given: string;
  /** "r" of "Joseph R. Biden". */
  initials: string[];
  /** What stands between the given and the last name and is no initial. */
  middle: string[];
  last: string;
  /** "jr"; "" where there is none. */
  suffix: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** Short forms of given names, each line one name. A form on two lines ("Pat") would join two persons. */
const NICKNAMES = `
joseph joe joey|michael mike mick|william bill billy will|robert bob bobby rob|richard dick rick rich|james jim jimmy jamie
thomas tom tommy|charles charlie chuck|edward ed eddie ted|daniel dan danny|david dave|anthony tony|andrew andy drew
benjamin ben|samuel sam|matthew matt|christopher chris|nicholas nick|gregory greg|jeffrey jeff|stephen steve steven
kenneth ken kenny|donald don donny|ronald ron ronnie|timothy tim|lawrence larry|gerald gerry jerry|raymond ray
frederick fred freddie|franklin frank|philip phil|peter pete|patrick paddy|zachary zach|nathaniel nate|bernard bernie
elizabeth liz beth betty eliza|katherine kate kathy katie|catherine cathy|margaret maggie peggy meg|patricia patty
jennifer jenny jen|jessica jess|deborah debbie deb|barbara barb|susan sue|rebecca becky|victoria vicky|abigail abby
alexander alex|alexandra sandra|jonathan jon|john jack|joshua josh|leonard len|douglas doug|stanley stan|walter walt
theodore teddy|albert al|alfred alf|arthur art|eugene gene|harold hal|henry hank|herbert herb|martin marty|mitchell mitch
pamela pam|christine chris|dorothy dot|eleanor ellie|frances fran|judith judy|kimberly kim|nancy nan|samantha sam`;

const NAME_OF_NICKNAME = new Map<string, number[]>();
for (const [index, line] of NICKNAMES.trim().split(/[\n|]/u).entries())
  for (const form of line.split(" "))
    NAME_OF_NICKNAME.set(form, [...(NAME_OF_NICKNAME.get(form) ?? []), index]);

/** Takes a full name apart; null for one without a given name. */
export function personName(name: string): PersonName | null {
  const words = name
    .toLowerCase()
    .split(/[\s,]+/u)
    .map((word) => word.replace(/\.$/u, ""))
    .filter(Boolean);
  const suffix = SUFFIX.test(words.at(-1) ?? "") ? (words.pop() ?? "") : "";
  const [given, ...rest] = words;
  const last = rest.pop();
  if (given === undefined || last === undefined) return null;
  const isInitial = (word: string) => /^\p{L}(?:\.\p{L})*$/u.test(word);
  return {
    ...{ given, last, suffix },
    initials: rest.filter(isInitial),
    middle: rest.filter((word) => !isInitial(word)),
  };
}

/**
 * Whether one article can mean one person by two full names: the same last name, the same given name or its short form,
 * and nothing between them or after them that differs. Across articles that is not enough: there may be two Bill Hales.
 */
export function mayBeOnePerson(one: string, other: string): boolean {
  const [a, b] = [personName(one), personName(other)];
  if (!a || !b || a.last !== b.last) return false;
  const isNickname = a.given !== b.given;
  if (isNickname && !areForms(a.given, b.given)) return false;
  // A father and his son share their given name; whoever is called by a short form is told apart by that already.
  if (a.suffix !== b.suffix && (!isNickname || (a.suffix !== "" && b.suffix !== ""))) return false;
  return agree(a.initials, b.initials) && agree(a.middle, b.middle);
}

/** Of the names that one article gives a person, the one that others most likely use: without initials and suffix. */
export function plainPersonName(names: readonly string[]): string {
  const [fullest = ""] = names;
  const whole = personName(fullest);
  const plain = names.find((name) => {
    const parts = personName(name);
    return parts?.last === whole?.last && parts?.initials.length === 0 && parts.suffix === "";
  });
  return whole && plain !== undefined ? plain : fullest;
}

function areForms(one: string, other: string): boolean {
  const [a, b] = [NAME_OF_NICKNAME.get(one) ?? [], NAME_OF_NICKNAME.get(other) ?? []];
  return a.some((name) => b.includes(name));
}

/** Either is silent, or both say the same. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.join(" ") === other.join(" ");
}
