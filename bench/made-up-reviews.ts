import type { FactCheckRating, PublishedFactCheck } from "../src/domain/fact-checks/published-fact-check.js";
import { seededRandom } from "../eval/seeded-random.js";

/** Of a hundred reviews so many are of a claim that was reviewed before: in the same words, in others, or the same review. */
const [SAME_WORDS, OTHER_WORDS, SAME_REVIEW] = [6, 8, 2];
/** Fact-checkers come back to some claims again and again, with other names and figures. */
const IN_SERIES = 0.15;
const PUBLISHERS = 40;
const RATINGS: FactCheckRating[] = ["FALSE", "FALSE", "FALSE", "MIXED", "TRUE", "UNKNOWN"];
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY_MS = 86_400_000;

const words = (list: string) => list.split(" ");
const parts = (list: string) => list.split("; ");

const PLACE_BEGINNINGS = words(
  "Port Old New Upper Lower East West Great Little Saint Mount Fort Lake North South High",
);
const PLACE_ENDINGS = words(
  "Ellery Norwick Tarnow Brackwater Velmore Hasselby Corvane Dunmere Ostrava-Lind Pellworth Karsund Ambry Thornea Wexholm Gildren Sarnholt Quillby Merrow Lanten Fosswick Drayholm Ibster Yarrow Kelding",
);
const FIRST_NAMES = words(
  "Ansel Brida Corin Delma Edrik Fenna Goran Hilde Ivor Jorun Kasia Lorens Mirel Noor Odil Petra",
);
const LAST_NAMES = words(
  "Vosser Halmar Ekberg-Tan Rudnik Parrish-Oke Lindqvar Somoza-Brand Tervo Achtern Dallow Mbeko Ostrander Pryce-Illing Quarmby Rasko Silvane Tomlin-Ray Ulvedal Wendrow Zabel",
);
const ROLES = parts(
  "mayor; health minister; senator; governor; finance minister; opposition leader; police chief; bishop",
);
const DISEASES = words("measles mumps cholera influenza malaria dengue rubella tetanus shingles hepatitis");
const GOODS = words("wheat diesel electricity bread insulin water rent milk steel timber coffee cement");
const FOODS = words(
  "garlic turmeric lemons onions honey ginger vinegar broccoli cinnamon seaweed bananas cabbage",
);
const AILMENTS = words("cancer diabetes migraine asthma baldness insomnia arthritis gout anxiety anaemia");
const PROJECTS = parts(
  "a tunnel under the bay; a new hospital; the tram line; a desalination plant; the stadium; a wind farm; the northern bypass; a data centre; the harbour bridge; a prison",
);
const OBJECTS = parts(
  "ballot papers; voting machines; school buses; vaccine doses; police cameras; passports; gas masks; library books; election posters; hospital beds",
);
const ANIMALS = words("sharks wolves bears crocodiles pythons lions hippos baboons boars eagles");
const MONTHS = words("January February March April May June July August September October November December");

/** Each line is one claim told in several ways; what stands in braces is filled alike in all of them. */
const CLAIMS = [
  [
    "The {role} of {place} said that {disease} cases had risen by {percent} percent since {year}.",
    "Cases of {disease} in {place} went up {percent} percent from {year}, according to the {role}.",
  ],
  [
    "The price of {good} in {place} has doubled since {person} took office in {year}.",
    "{good} costs twice as much in {place} as it did when {person} came to power in {year}.",
  ],
  [
    "Eating {food} every morning cures {ailment} within {small} weeks.",
    "{ailment} goes away in {small} weeks if you eat {food} each morning.",
  ],
  [
    "A video shows {animal} swimming through the flooded streets of {place} in {month} {year}.",
    "Footage from {month} {year} shows {animal} in the flooded streets of {place}.",
  ],
  [
    "{person} signed a contract worth {money} million dollars for {project} in {place}.",
    "The contract for {project} in {place} that {person} signed is worth {money} million dollars.",
  ],
  [
    "More than {count} {object} were found in a warehouse near {place} on {day} {month} {year}.",
    "On {day} {month} {year} over {count} {object} turned up in a warehouse outside {place}.",
  ],
  [
    "{place} has the highest rate of {disease} of any city in the country.",
    "No city in the country has as much {disease} as {place}.",
  ],
  [
    "The government will ban {good} exports from {place} starting in {month} {year}.",
    "From {month} {year} exports of {good} from {place} are to be banned by the government.",
  ],
  [
    "{person} claimed that {percent} percent of crimes in {place} are committed by people without papers.",
    "People without papers commit {percent} percent of the crimes in {place}, {person} said.",
  ],
  [
    "A photograph shows {person} shaking hands with the {role} of {place} at a secret meeting in {year}.",
    "{person} secretly met the {role} of {place} in {year}, as a photograph shows.",
  ],
  [
    "Scientists in {place} proved that {food} protects against {disease}.",
    "{food} protects people from {disease}, researchers from {place} have proved.",
  ],
  [
    "{count} people died of {disease} in {place} during the first {small} months of {year}.",
    "In the first {small} months of {year} {disease} killed {count} people in {place}.",
  ],
  [
    "The city of {place} spent {money} million crowns on {project} that nobody uses.",
    "Nobody uses {project}, on which the city of {place} spent {money} million crowns.",
  ],
  [
    "{person} was arrested at {place} airport with {count} {object} in {month} {year}.",
    "Police arrested {person} at the airport of {place} in {month} {year} over {count} {object}.",
  ],
  [
    "Voters in {place} received {object} with the name of {person} already marked.",
    "{object} on which {person} was already marked were sent to voters in {place}.",
  ],
  [
    "The vaccine against {disease} caused {ailment} in {count} children in {place}.",
    "In {place} {count} children got {ailment} from the {disease} vaccine.",
  ],
  [
    "Unemployment in {place} fell to {percent} percent under {person}, the lowest level since {year}.",
    "Under {person} unemployment in {place} dropped to {percent} percent, its lowest since {year}.",
  ],
  [
    "A leaked letter says that {place} will close {small} schools to pay for {project}.",
    "To pay for {project}, {place} is going to close {small} schools, a leaked letter shows.",
  ],
  [
    "Tap water in {place} contains {count} times the permitted amount of lead.",
    "Lead in the tap water of {place} is {count} times above what is permitted.",
  ],
  [
    "{person} never voted for {project} while serving as {role} of {place}.",
    "As {role} of {place} {person} did not once vote for {project}.",
  ],
  [
    "Wild {animal} killed {small} tourists near {place} on {day} {month}.",
    "On {day} {month} {small} tourists were killed near {place} by {animal}.",
  ],
  [
    "The army moved {count} soldiers to the border at {place} in {month} {year}.",
    "{count} soldiers were sent to the {place} border crossing in {month} {year}.",
  ],
  [
    "{person} earns {money} million dollars a year from a company that sells {good} in {place}.",
    "A company selling {good} in {place} pays {person} {money} million dollars a year.",
  ],
  [
    "Microwaving {food} in plastic bowls causes {ailment}, a hospital in {place} warned.",
    "A hospital in {place} has warned that {food} heated in plastic bowls leads to {ailment}.",
  ],
  [
    "The storm of {month} {year} destroyed {count} homes in {place} within {small} hours.",
    "Within {small} hours {count} homes in {place} were destroyed by the {month} {year} storm.",
  ],
  [
    "Turnout in {place} was {percent} percent, which is more than the number of registered voters allows.",
    "{percent} percent of voters in {place} took part, more than the register allows.",
  ],
  [
    "Factories in {place} emit more carbon than the whole country did in {year}.",
    "The carbon that factories in {place} give off exceeds that of the whole country in {year}.",
  ],
  [
    "{person} wants to raise the tax on {good} to {percent} percent.",
    "The tax on {good} is to go up to {percent} percent if {person} has his way.",
  ],
  [
    "Drinking {food} juice before a test hides alcohol from the police of {place}.",
    "The police of {place} cannot detect alcohol after a glass of {food} juice.",
  ],
  [
    "The {role} of {place}, {person}, fled abroad with {money} million dollars in {year}.",
    "In {year} {person}, {role} of {place}, left the country with {money} million dollars.",
  ],
] as const;

/** Most claims are of their own: who did what to what, and in which circumstances, by chance. */
const DOERS = parts(
  "a retired teacher; the national bank; the weather service; a farmers' union; the film festival; a hospital nurse; the railway; two astronomers; a football club; the city museum; a family bakery; the coast guard; a rock singer; the tax office; an amateur beekeeper; the parliament; an insurance firm; the school board; a shipping magnate; the electoral commission; a chess champion; the fire brigade; migrant workers; a vaccine maker; the postal service; an oil company; the tenants' league; a television host; the supreme court; a phone manufacturer; the zoo; a cruise operator; a pharmacist; the mountain rescue; a search engine; the lottery; a brewery; the customs authority; a political blogger; the archbishop; a toy retailer; the water utility; a drone pilot; the student council; a solar start-up; the prison warden; a cattle rancher; the ballet; the statistics bureau; a taxi cooperative",
);
const DEEDS = parts(
  "invented; banned; bought; burned; sued; discovered; insured; painted; exported; taxed; lost; buried; inherited; broadcast; replaced; photographed; mislabelled; confiscated; auctioned; poisoned; smuggled; demolished; rebuilt; cloned; subsidised; censored; copied; deleted; hid; recalled; sponsored; tested; leaked; doubled; abolished; privatised; evacuated; blocked; rented; counterfeited; praised; vandalised; digitised; hijacked; rationed; flooded; sterilised; unveiled; patented; quarantined",
);
const THINGS = parts(
  "the first telephone; church bells; a frozen mammoth; the royal archive; seven submarines; the moon landing film; street lamps; a cursed diamond; the old lighthouse; plastic rice; a meteorite; the national anthem; left-handed scissors; the oldest olive tree; a glass piano; counterfeit stamps; the town clock; a sunken galleon; night trains; robot dogs; pension records; baby formula; lithium mines; hurricane shelters; voter rolls; a blood test; border fences; organic eggs; a fibre cable; bus tickets; nuclear waste; school textbooks; emergency sirens; cancer drugs; beehives; satellite images; gold reserves; speed cameras; a dinosaur skull; wedding licences; tram seats; dairy farms; an ancient temple; fishing quotas; mosquito nets; wooden toys; campaign donations; body scanners; a coal mine; chess computers",
);
const CIRCUMSTANCES = parts(
  "after a storm; despite a court order; during the strike; because of a typing error; without telling anyone; to win the election; as part of a reality show; in exchange for fuel; under a secret treaty; on live television; while the mayor slept; following an audit; with public money; against medical advice; before the census; at the request of tourists; to settle a bet; by order of the king; over unpaid bills; during an eclipse; for a charity dinner; in front of schoolchildren; since the last war; instead of fixing roads; amid rising prices; with the help of hackers; to hide a scandal; after losing a lawsuit; on the advice of a fortune teller; in return for votes",
);

interface Told {
  claim: readonly string[];
  fill: (pattern: string) => string;
}

/** Reviews of invented claims in the mix that fact-checkers publish; the same seed gives the same ones. */
export function* madeUpReviews(count: number, seed = 1): Generator<PublishedFactCheck> {
  const random = seededRandom(seed);
  const told: Told[] = [];
  let last: PublishedFactCheck | null = null;
  for (let index = 0; index < count; index++) {
    const draw = Math.floor(random() * 100);
    if (last !== null && draw < SAME_REVIEW) {
      yield last;
      continue;
    }
    const isKnown = told.length > 0 && draw < SAME_REVIEW + SAME_WORDS + OTHER_WORDS;
    const { claim, fill } = isKnown ? oneOf(random, told) : newClaim(random);
    if (!isKnown) told.push({ claim, fill });
    const way = isKnown && draw >= SAME_REVIEW + SAME_WORDS ? claim.at(-1)! : claim[0]!;
    last = reviewOf(index, capitalised(fill(way)), random);
    yield last;
  }
}

function reviewOf(index: number, claimReviewed: string, random: () => number): PublishedFactCheck {
  const domain = `checks${Math.floor(random() * PUBLISHERS)}.example`;
  const rating = oneOf(random, RATINGS);
  return {
    ...{ url: `https://${domain}/${index}`, claimReviewed, claimant: null, publisher: domain, domain },
    ...{ title: `Checked: ${claimReviewed}`, rating, ratingText: rating.toLowerCase() },
    reviewedAt: new Date(FIRST_DAY + Math.floor(random() * 1_800) * DAY_MS).toISOString(),
  };
}

function newClaim(random: () => number): Told {
  const values: Record<string, string> = {
    ...{ place: `${oneOf(random, PLACE_BEGINNINGS)} ${oneOf(random, PLACE_ENDINGS)}` },
    ...{ person: `${oneOf(random, FIRST_NAMES)} ${oneOf(random, LAST_NAMES)}`, role: oneOf(random, ROLES) },
    ...{ disease: oneOf(random, DISEASES), good: oneOf(random, GOODS), food: oneOf(random, FOODS) },
    ...{ ailment: oneOf(random, AILMENTS), project: oneOf(random, PROJECTS), object: oneOf(random, OBJECTS) },
    ...{ animal: oneOf(random, ANIMALS), month: oneOf(random, MONTHS) },
    ...{ year: String(2005 + Math.floor(random() * 20)), day: String(1 + Math.floor(random() * 28)) },
    ...{ percent: String(2 + Math.floor(random() * 95)), small: String(2 + Math.floor(random() * 11)) },
    ...{ money: String(1 + Math.floor(random() * 900)), count: String(20 + Math.floor(random() * 9_000)) },
  };
  const fill = (pattern: string) => pattern.replace(/\{(\w+)\}/gu, (_, slot: string) => values[slot]!);
  if (random() < IN_SERIES) return { claim: oneOf(random, CLAIMS), fill };
  const [doer, deed, thing] = [oneOf(random, DOERS), oneOf(random, DEEDS), oneOf(random, THINGS)];
  const [how, who] = [oneOf(random, CIRCUMSTANCES), oneOf(random, [`${doer} in {place}`, doer, "{person}"])];
  return {
    claim: [`${who} ${deed} ${thing} ${how} in {year}.`, `in {year}, ${how}, ${who} ${deed} ${thing}.`],
    fill,
  };
}

function oneOf<Value>(random: () => number, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)]!;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
