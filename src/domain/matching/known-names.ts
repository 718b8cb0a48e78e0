/** Countries and bodies with the words that news uses for them; each line is one. */
const BODIES = `
us|usa|united states|america|american|americans|u.s|united states of america
uk|britain|british|united kingdom|great britain|briton|britons
eu|european union
un|united nations
china|chinese|beijing
russia|russian|russians|moscow|kremlin
france|french|paris
germany|german|germans|berlin
israel|israeli|israelis
iran|iranian|iranians|tehran
iraq|iraqi|iraqis
japan|japanese|tokyo
india|indian|indians
ukraine|ukrainian|ukrainians|kyiv
spain|spanish|spaniard
italy|italian|italians
canada|canadian|canadians
mexico|mexican|mexicans
australia|australian|australians
turkey|turkish|ankara
greece|greek|greeks
poland|polish
netherlands|dutch|holland
sweden|swedish
norway|norwegian
denmark|danish
switzerland|swiss
egypt|egyptian
syria|syrian
pakistan|pakistani
afghanistan|afghan
korea|korean
north korea|north korean
south korea|south korean
brazil|brazilian
argentina|argentine|argentinian
palestine|palestinian|palestinians
saudi arabia|saudi|saudis
europe|european|europeans
africa|african|africans
fbi|federal bureau of investigation|federal bureau investigation
fda|food drug administration
fed|federal reserve
white house|oval office
gop|republican|republicans|republican party
democrat|democrats|democratic|democratic party
nasdaq|nasdaq composite
justice department|department justice|doj
state department|department state
defense department|department defense|pentagon
treasury department|department treasury|treasury
`;

const bodyOf: ReadonlyMap<string, number> = new Map(
  BODIES.trim()
    .split("\n")
    .flatMap((line, body) => line.split("|").map((name): [string, number] => [name, body])),
);

/** Whether two names (lower case) are known to be of one country or body. */
export function sameBody(a: string, b: string): boolean {
  const body = bodyOf.get(a);
  return body !== undefined && body === bodyOf.get(b);
}
