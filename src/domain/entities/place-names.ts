import countries from "../independence/countries.json" with { type: "json" };

/** The states of the U.S. as papers shorten them, then as the post does. */
const STATES = `
Alabama|Ala.|AL;Alaska||AK;Arizona|Ariz.|AZ;Arkansas|Ark.|AR;California|Calif.|CA;Colorado|Colo.|CO;Connecticut|Conn.|CT
Delaware|Del.|DE;Florida|Fla.|FL;Georgia|Ga.|GA;Hawaii||HI;Idaho||ID;Illinois|Ill.|IL;Indiana|Ind.|IN;Iowa||IA
Kansas|Kan.|KS;Kentucky|Ky.|KY;Louisiana|La.|LA;Maine||ME;Maryland|Md.|MD;Massachusetts|Mass.|MA;Michigan|Mich.|MI
Minnesota|Minn.|MN;Mississippi|Miss.|MS;Missouri|Mo.|MO;Montana|Mont.|MT;Nebraska|Neb.|NE;Nevada|Nev.|NV
New Hampshire|N.H.|NH;New Jersey|N.J.|NJ;New Mexico|N.M.|NM;New York|N.Y.|NY;North Carolina|N.C.|NC
North Dakota|N.D.|ND;Ohio||OH;Oklahoma|Okla.|OK;Oregon|Ore.|OR;Pennsylvania|Pa.|PA;Rhode Island|R.I.|RI
South Carolina|S.C.|SC;South Dakota|S.D.|SD;Tennessee|Tenn.|TN;Texas|Tex.|TX;Utah||UT;Vermont|Vt.|VT;Virginia|Va.|VA
Washington|Wash.|WA;West Virginia|W.Va.|WV;Wisconsin|Wis.|WI;Wyoming|Wyo.|WY`;

const BY_SHORT_FORM = new Map(
  STATES.trim()
    .split(/[\n;]/u)
    .flatMap((line): [string, string][] => {
      const [name = "", ...short] = line.split("|");
      return short.filter(Boolean).map((form) => [form, name]);
    }),
);

const plain = (name: string) => name.toLowerCase().replaceAll(".", "").replace(/^the /u, "").trim();

const COUNTRY_BY_NAME = new Map<string, string>();
for (const { name, demonyms = [], aliases = [] } of countries as Country[]) {
  // Of the words that stand before an office only the initials are names: "US", but not "American".
  const initials = demonyms.filter((word) => /^\p{Lu}[\p{Lu}.]+$/u.test(word));
  for (const one of [name, ...aliases, ...initials]) COUNTRY_BY_NAME.set(plain(one), name);
}

interface Country {
  name: string;
  demonyms?: string[];
  aliases?: string[];
}

/** The state that a short form after a comma stands for ("Fla.", "TX"), or null. Elsewhere "OR" and "Miss." are other words. */
export function stateOfShortForm(form: string): string | null {
  return BY_SHORT_FORM.get(form) ?? BY_SHORT_FORM.get(`${form}.`) ?? null;
}

/**
 * The name under which a place is kept, so that "U.S.", "US" and "United States" are one: countries by their names and
 * initials, states of the U.S. by their short forms, the capital without its district; other places keep their own. To be
 * asked only for what is a place: "OR" is Oregon here.
 */
export function placeName(name: string): string {
  const country = COUNTRY_BY_NAME.get(plain(name));
  if (country) return country;
  if (/^(?:Washington,? )?D\.?C\.?$/iu.test(name)) return "Washington";
  return stateOfShortForm(name) ?? inTitleCase(name);
}

/** "ROME" of a dateline is "Rome"; initials stay. */
export function inTitleCase(name: string): string {
  if (!/^[\p{Lu}\s'’-]{4,}$/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
