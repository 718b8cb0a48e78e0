/** A news agency whose copy others carry. */
export interface Agency {
  /** The domain of its own site: an agency is a source like any other. */
  domain: string;
  name: string;
  /** As it stands in datelines and bylines, whole words, case as written. */
  names: string[];
}

/**
 * The world's agencies by what their credits say, and services whose copy others carry as they carry agencies'; add a line to
 * have another recognised. As of November 2026.
 */
export const AGENCIES: readonly Agency[] = [
  {
    domain: "apnews.com",
    name: "Associated Press",
    names: ["AP", "Associated Press", "The Associated Press", "A.P."],
  },
  {
    domain: "reuters.com",
    name: "Reuters",
    names: ["Reuters", "Thomson Reuters", "REUTERS", "Thomson Reuters Foundation"],
  },
  {
    domain: "afp.com",
    name: "Agence France-Presse",
    names: ["AFP", "Agence France-Presse", "Agence France Presse", "Agence-France Presse"],
  },
  {
    domain: "dpa.com",
    name: "dpa",
    names: ["dpa", "DPA", "Deutsche Presse-Agentur", "dpa international", "dpa-AFX"],
  },
  { domain: "efe.com", name: "EFE", names: ["EFE", "Agencia EFE", "EFE News", "Efe"] },
  { domain: "ansa.it", name: "ANSA", names: ["ANSA", "Agenzia ANSA"] },
  {
    domain: "pamediagroup.com",
    name: "PA Media",
    names: ["PA", "PA Media", "Press Association", "PA news agency", "PA News Agency"],
  },
  { domain: "upi.com", name: "United Press International", names: ["UPI", "United Press International"] },
  {
    domain: "thecanadianpress.com",
    name: "The Canadian Press",
    names: ["CP", "The Canadian Press", "Canadian Press", "La Presse Canadienne"],
  },
  {
    domain: "aap.com.au",
    name: "Australian Associated Press",
    names: ["AAP", "Australian Associated Press", "AAP Newswire"],
  },
  { domain: "kyodonews.net", name: "Kyodo News", names: ["Kyodo", "Kyodo News", "KYODO", "KYODO NEWS"] },
  { domain: "jiji.com", name: "Jiji Press", names: ["Jiji", "Jiji Press", "JIJI"] },
  { domain: "yna.co.kr", name: "Yonhap", names: ["Yonhap", "Yonhap News Agency", "Yonhap News", "YONHAP"] },
  { domain: "newsis.com", name: "Newsis", names: ["Newsis"] },
  { domain: "kcna.kp", name: "Korean Central News Agency", names: ["KCNA", "Korean Central News Agency"] },
  { domain: "xinhuanet.com", name: "Xinhua", names: ["Xinhua", "Xinhua News Agency", "XINHUA"] },
  { domain: "chinanews.com.cn", name: "China News Service", names: ["CNS", "China News Service"] },
  {
    domain: "focustaiwan.tw",
    name: "Central News Agency (Taiwan)",
    names: ["CNA", "Central News Agency", "Focus Taiwan"],
  },
  { domain: "tass.com", name: "TASS", names: ["TASS", "Tass", "Itar-Tass", "ITAR-TASS"] },
  { domain: "interfax.com", name: "Interfax", names: ["Interfax", "INTERFAX"] },
  { domain: "ria.ru", name: "RIA Novosti", names: ["RIA", "RIA Novosti"] },
  { domain: "sputnikglobe.com", name: "Sputnik", names: ["Sputnik", "Sputnik News"] },
  { domain: "ukrinform.net", name: "Ukrinform", names: ["Ukrinform"] },
  { domain: "interfax.com.ua", name: "Interfax-Ukraine", names: ["Interfax-Ukraine"] },
  { domain: "unian.net", name: "UNIAN", names: ["UNIAN"] },
  { domain: "belta.by", name: "BelTA", names: ["BelTA", "BELTA"] },
  { domain: "inform.kz", name: "Kazinform", names: ["Kazinform"] },
  { domain: "azertag.az", name: "AZERTAC", names: ["AZERTAC", "Azertac"] },
  { domain: "trend.az", name: "Trend", names: ["Trend News Agency"] },
  { domain: "armenpress.am", name: "Armenpress", names: ["Armenpress", "ARMENPRESS"] },
  { domain: "interpressnews.ge", name: "InterPressNews", names: ["InterPressNews", "Interpressnews"] },
  {
    domain: "aa.com.tr",
    name: "Anadolu Agency",
    names: ["AA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı"],
  },
  { domain: "dha.com.tr", name: "Demirören News Agency", names: ["DHA", "Demirören News Agency"] },
  { domain: "iha.com.tr", name: "İhlas News Agency", names: ["IHA", "İHA", "İhlas News Agency"] },
  { domain: "ptinews.com", name: "Press Trust of India", names: ["PTI", "Press Trust of India"] },
  { domain: "aninews.in", name: "Asian News International", names: ["ANI", "Asian News International"] },
  { domain: "ians.in", name: "Indo-Asian News Service", names: ["IANS", "Indo-Asian News Service"] },
  { domain: "uniindia.com", name: "United News of India", names: ["UNI", "United News of India"] },
  {
    domain: "app.com.pk",
    name: "Associated Press of Pakistan",
    names: ["APP", "Associated Press of Pakistan"],
  },
  {
    domain: "ppinewsagency.com",
    name: "Pakistan Press International",
    names: ["PPI", "Pakistan Press International"],
  },
  {
    domain: "bssnews.net",
    name: "Bangladesh Sangbad Sangstha",
    names: ["BSS", "Bangladesh Sangbad Sangstha"],
  },
  { domain: "unb.com.bd", name: "United News of Bangladesh", names: ["UNB", "United News of Bangladesh"] },
  { domain: "bernama.com", name: "Bernama", names: ["Bernama", "BERNAMA"] },
  { domain: "antaranews.com", name: "ANTARA", names: ["ANTARA", "Antara"] },
  { domain: "vietnamplus.vn", name: "Vietnam News Agency", names: ["VNA", "Vietnam News Agency"] },
  { domain: "pna.gov.ph", name: "Philippine News Agency", names: ["PNA", "Philippine News Agency"] },
  { domain: "mcot.net", name: "Thai News Agency", names: ["TNA", "Thai News Agency"] },
  { domain: "irna.ir", name: "IRNA", names: ["IRNA", "Islamic Republic News Agency"] },
  { domain: "isna.ir", name: "ISNA", names: ["ISNA"] },
  { domain: "mehrnews.com", name: "Mehr News Agency", names: ["MNA", "Mehr News Agency"] },
  { domain: "tasnimnews.com", name: "Tasnim", names: ["Tasnim", "Tasnim News Agency"] },
  { domain: "farsnews.ir", name: "Fars", names: ["Fars", "Fars News Agency"] },
  { domain: "sana.sy", name: "SANA", names: ["SANA", "Syrian Arab News Agency"] },
  { domain: "spa.gov.sa", name: "Saudi Press Agency", names: ["SPA", "Saudi Press Agency"] },
  { domain: "wam.ae", name: "WAM", names: ["WAM", "Emirates News Agency"] },
  { domain: "qna.org.qa", name: "Qatar News Agency", names: ["QNA", "Qatar News Agency"] },
  { domain: "kuna.net.kw", name: "Kuwait News Agency", names: ["KUNA", "Kuwait News Agency"] },
  { domain: "bna.bh", name: "Bahrain News Agency", names: ["BNA", "Bahrain News Agency"] },
  { domain: "petra.gov.jo", name: "Petra", names: ["Petra", "Jordan News Agency", "Petra News Agency"] },
  {
    domain: "nna-leb.gov.lb",
    name: "National News Agency (Lebanon)",
    names: ["NNA", "National News Agency"],
  },
  { domain: "wafa.ps", name: "WAFA", names: ["WAFA", "Wafa"] },
  { domain: "mena.org.eg", name: "Middle East News Agency", names: ["MENA", "Middle East News Agency"] },
  {
    domain: "aps.dz",
    name: "Algeria Press Service",
    names: ["APS", "Algeria Press Service", "Algérie Presse Service"],
  },
  { domain: "tap.info.tn", name: "Tunis Afrique Presse", names: ["TAP", "Tunis Afrique Presse"] },
  { domain: "mapnews.ma", name: "Maghreb Arabe Presse", names: ["MAP", "Maghreb Arabe Presse"] },
  { domain: "suna-sd.net", name: "Sudan News Agency", names: ["SUNA", "Sudan News Agency"] },
  { domain: "ena.et", name: "Ethiopian News Agency", names: ["ENA", "Ethiopian News Agency"] },
  { domain: "kenyanews.go.ke", name: "Kenya News Agency", names: ["KNA", "Kenya News Agency"] },
  { domain: "nannews.ng", name: "News Agency of Nigeria", names: ["NAN", "News Agency of Nigeria"] },
  { domain: "gna.org.gh", name: "Ghana News Agency", names: ["GNA", "Ghana News Agency"] },
  { domain: "panapress.com", name: "Panapress", names: ["PANA", "Panapress", "Pan African News Agency"] },
  { domain: "belga.be", name: "Belga", names: ["Belga", "BELGA", "Belga News Agency"] },
  { domain: "anp.nl", name: "ANP", names: ["ANP", "Algemeen Nederlands Persbureau"] },
  { domain: "apa.at", name: "APA", names: ["APA", "Austria Presse Agentur", "Austria Press Agency"] },
  {
    domain: "keystone-sda.ch",
    name: "Keystone-SDA",
    names: ["SDA", "Keystone-SDA", "ATS", "Keystone-ATS", "Swiss News Agency"],
  },
  { domain: "tt.se", name: "TT", names: ["TT", "TT Nyhetsbyrån", "TT News Agency"] },
  { domain: "ntb.no", name: "NTB", names: ["NTB", "Norsk Telegrambyrå"] },
  { domain: "ritzau.com", name: "Ritzau", names: ["Ritzau", "Ritzaus Bureau"] },
  { domain: "stt.fi", name: "STT", names: ["STT", "STT-Lehtikuva", "Finnish News Agency"] },
  { domain: "lusa.pt", name: "Lusa", names: ["Lusa", "LUSA", "Agência Lusa"] },
  { domain: "europapress.es", name: "Europa Press", names: ["Europa Press", "EUROPA PRESS"] },
  { domain: "adnkronos.com", name: "Adnkronos", names: ["Adnkronos", "AdnKronos"] },
  { domain: "agi.it", name: "AGI", names: ["AGI", "Agenzia Italia"] },
  { domain: "amna.gr", name: "ANA-MPA", names: ["ANA-MPA", "AMNA", "Athens News Agency"] },
  { domain: "cna.org.cy", name: "Cyprus News Agency", names: ["Cyprus News Agency"] },
  { domain: "pap.pl", name: "PAP", names: ["PAP", "Polish Press Agency", "Polska Agencja Prasowa"] },
  { domain: "ctk.cz", name: "CTK", names: ["CTK", "ČTK", "Czech News Agency", "Česká tisková kancelář"] },
  { domain: "tasr.sk", name: "TASR", names: ["TASR", "News Agency of the Slovak Republic"] },
  { domain: "mti.hu", name: "MTI", names: ["MTI", "Magyar Távirati Iroda"] },
  { domain: "agerpres.ro", name: "Agerpres", names: ["Agerpres", "AGERPRES"] },
  { domain: "mediafax.ro", name: "Mediafax", names: ["Mediafax"] },
  { domain: "bta.bg", name: "BTA", names: ["BTA", "Bulgarian News Agency"] },
  { domain: "tanjug.rs", name: "Tanjug", names: ["Tanjug"] },
  { domain: "beta.rs", name: "Beta", names: ["Beta News Agency"] },
  { domain: "hina.hr", name: "HINA", names: ["HINA", "Hina"] },
  { domain: "sta.si", name: "STA", names: ["STA", "Slovenian Press Agency"] },
  { domain: "mia.mk", name: "MIA", names: ["MIA"] },
  { domain: "ata.gov.al", name: "ATA", names: ["ATA", "Albanian Telegraphic Agency"] },
  { domain: "bns.lt", name: "BNS", names: ["BNS", "Baltic News Service"] },
  { domain: "elta.lt", name: "ELTA", names: ["ELTA"] },
  { domain: "leta.lv", name: "LETA", names: ["LETA"] },
  { domain: "ebc.com.br", name: "Agência Brasil", names: ["Agência Brasil", "Agencia Brasil"] },
  { domain: "estadaoconteudo.com.br", name: "Estadão Conteúdo", names: ["Estadão Conteúdo"] },
  { domain: "telam.com.ar", name: "Télam", names: ["Télam", "Telam"] },
  { domain: "prensa-latina.cu", name: "Prensa Latina", names: ["Prensa Latina"] },
  { domain: "andina.pe", name: "Andina", names: ["Andina"] },
  { domain: "notimex.gob.mx", name: "Notimex", names: ["Notimex"] },
  { domain: "bloomberg.com", name: "Bloomberg", names: ["Bloomberg", "Bloomberg News"] },
  { domain: "dowjones.com", name: "Dow Jones Newswires", names: ["Dow Jones", "Dow Jones Newswires"] },
  {
    domain: "tribunecontentagency.com",
    name: "Tribune News Service",
    names: ["TNS", "Tribune News Service", "Tribune Content Agency"],
  },
  { domain: "cnn.com", name: "CNN", names: ["CNN Wire", "CNN Newsource", "The CNN Wire", "CNN-Wire"] },
  { domain: "theconversation.com", name: "The Conversation", names: ["The Conversation"] },
  { domain: "propublica.org", name: "ProPublica", names: ["ProPublica"] },
  {
    domain: "kffhealthnews.org",
    name: "KFF Health News",
    names: ["KFF Health News", "Kaiser Health News", "KHN"],
  },
  { domain: "statesnewsroom.com", name: "States Newsroom", names: ["States Newsroom"] },
  { domain: "stacker.com", name: "Stacker", names: ["Stacker"] },
  { domain: "prnewswire.com", name: "PR Newswire", names: ["PRNewswire", "PR Newswire", "PRNewswire-PRWeb"] },
  { domain: "businesswire.com", name: "Business Wire", names: ["BUSINESS WIRE", "Business Wire"] },
  { domain: "globenewswire.com", name: "GlobeNewswire", names: ["GLOBE NEWSWIRE", "GlobeNewswire"] },
  { domain: "accesswire.com", name: "ACCESSWIRE", names: ["ACCESSWIRE"] },
];

/** Initials that stand for an agency wherever they stand alone; others ("PA", "CP", "CNS") stand for more than one thing. */
const SURE_INITIALS = new Set(["AP", "AFP", "UPI", "dpa", "DPA"]);
const SHORTEST_NAME = 5;

const BY_NAME = new Map(
  AGENCIES.flatMap((agency) =>
    [agency.name, ...agency.names]
      .filter((name) => name.length >= SHORTEST_NAME || SURE_INITIALS.has(name))
      .map((name) => [name, agency] as const),
  ),
);

const BY_DOMAIN = new Map(AGENCIES.map((agency) => [agency.domain, agency]));

/** The agency whose own site a domain is, or null. */
export function agencyAt(domain: string): Agency | null {
  return BY_DOMAIN.get(domain) ?? null;
}

/** The agency of that name, as a text names it ("the Associated Press"); null for any other name. */
export function agencyNamed(name: string): Agency | null {
  return BY_NAME.get(name.replace(/^the /iu, "").trim()) ?? BY_NAME.get(name) ?? null;
}
