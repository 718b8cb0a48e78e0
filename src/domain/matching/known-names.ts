/** Countries with their peoples, and bodies, by the words that news uses for them; each line is one. */
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
albania|albanian|albanians
algeria|algerian|algerians
angola|angolan|angolans
armenia|armenian|armenians
austria|austrian|austrians
azerbaijan|azerbaijani|azerbaijanis
bahrain|bahraini
bangladesh|bangladeshi|bangladeshis
belarus|belarusian|belarusians
belgium|belgian|belgians
bolivia|bolivian|bolivians
bosnia|bosnian|bosnians
bulgaria|bulgarian|bulgarians
burma|burmese|myanmar
cambodia|cambodian|cambodians
cameroon|cameroonian
chile|chilean|chileans
colombia|colombian|colombians
congo|congolese
croatia|croatian|croatians|croat|croats
cuba|cuban|cubans
cyprus|cypriot|cypriots
czech republic|czech|czechs|czechia
england|english
estonia|estonian|estonians
ethiopia|ethiopian|ethiopians
finland|finnish|finn|finns
ghana|ghanaian|ghanaians
guatemala|guatemalan
haiti|haitian|haitians
hungary|hungarian|hungarians
iceland|icelandic|icelander|icelanders
indonesia|indonesian|indonesians
ireland|irish
jamaica|jamaican|jamaicans
jordan|jordanian|jordanians
kazakhstan|kazakh|kazakhs
kenya|kenyan|kenyans
kuwait|kuwaiti|kuwaitis
latvia|latvian|latvians
lebanon|lebanese
liberia|liberian|liberians
libya|libyan|libyans
lithuania|lithuanian|lithuanians
malaysia|malaysian|malaysians
mali|malian|malians
morocco|moroccan|moroccans
nepal|nepalese|nepali
new zealand|new zealander|new zealanders
niger|nigerien
nigeria|nigerian|nigerians
oman|omani
panama|panamanian
paraguay|paraguayan
peru|peruvian|peruvians
philippines|philippine|filipino|filipinos
portugal|portuguese
qatar|qatari|qataris
romania|romanian|romanians
rwanda|rwandan|rwandans
scotland|scottish|scot|scots
senegal|senegalese
serbia|serbian|serbians|serb|serbs
singapore|singaporean
slovakia|slovak|slovaks
slovenia|slovenian|slovene
somalia|somali|somalis
south africa|south african|south africans
sri lanka|sri lankan
sudan|sudanese
taiwan|taiwanese
tanzania|tanzanian
thailand|thai|thais
tunisia|tunisian|tunisians
uganda|ugandan|ugandans
uruguay|uruguayan
venezuela|venezuelan|venezuelans
vietnam|vietnamese
wales|welsh
yemen|yemeni|yemenis
zambia|zambian
zimbabwe|zimbabwean|zimbabweans
georgia|georgian|georgians
asia|asian|asians
qaeda|qaida
european central bank|ecb
world health organization|world health organisation|who
international monetary fund|imf
labour|labour party
conservatives|conservative party|tories|tory
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

/** Whether both are known, and as two: "Niger" and "Nigeria". */
export function areDistinctBodies(a: string, b: string): boolean {
  const [one, other] = [bodyOf.get(a), bodyOf.get(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether two names (lower case) are known to be of one country or body. */
export function sameBody(a: string, b: string): boolean {
  const body = bodyOf.get(a);
  return body !== undefined && body === bodyOf.get(b);
}
