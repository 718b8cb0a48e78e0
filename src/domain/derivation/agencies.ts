/** A news agency whose copy others carry. */
export interface Agency {
  /** The domain of its own site: an agency is a source like any other. */
  domain: string;
  name: string;
  /** As it stands in datelines and bylines, whole words, case as written. */
  names: string[];
}

/** The world's agencies by what their credits say; add a line to have another recognised. */
export const AGENCIES: readonly Agency[] = [
  {
    domain: "apnews.com",
    name: "Associated Press",
    names: ["AP", "Associated Press", "The Associated Press"],
  },
  { domain: "reuters.com", name: "Reuters", names: ["Reuters", "Thomson Reuters"] },
  {
    domain: "afp.com",
    name: "Agence France-Presse",
    names: ["AFP", "Agence France-Presse", "Agence France Presse"],
  },
  { domain: "dpa.com", name: "dpa", names: ["dpa", "DPA", "Deutsche Presse-Agentur"] },
  { domain: "efe.com", name: "EFE", names: ["EFE", "Agencia EFE"] },
  { domain: "ansa.it", name: "ANSA", names: ["ANSA"] },
  { domain: "pamediagroup.com", name: "PA Media", names: ["PA", "PA Media", "Press Association"] },
  { domain: "upi.com", name: "United Press International", names: ["UPI", "United Press International"] },
  {
    domain: "thecanadianpress.com",
    name: "The Canadian Press",
    names: ["CP", "The Canadian Press", "Canadian Press"],
  },
  {
    domain: "aap.com.au",
    name: "Australian Associated Press",
    names: ["AAP", "Australian Associated Press"],
  },
  { domain: "kyodonews.net", name: "Kyodo News", names: ["Kyodo", "Kyodo News"] },
  { domain: "yna.co.kr", name: "Yonhap", names: ["Yonhap", "Yonhap News Agency"] },
  { domain: "xinhuanet.com", name: "Xinhua", names: ["Xinhua", "Xinhua News Agency"] },
  { domain: "tass.com", name: "TASS", names: ["TASS", "Tass"] },
  { domain: "interfax.com", name: "Interfax", names: ["Interfax"] },
  { domain: "aa.com.tr", name: "Anadolu Agency", names: ["AA", "Anadolu", "Anadolu Agency"] },
  { domain: "ptinews.com", name: "Press Trust of India", names: ["PTI", "Press Trust of India"] },
  { domain: "aninews.in", name: "Asian News International", names: ["ANI", "Asian News International"] },
  { domain: "bernama.com", name: "Bernama", names: ["Bernama"] },
  { domain: "belga.be", name: "Belga", names: ["Belga"] },
  { domain: "anp.nl", name: "ANP", names: ["ANP"] },
  { domain: "apa.at", name: "APA", names: ["APA", "Austria Presse Agentur"] },
  { domain: "keystone-sda.ch", name: "Keystone-SDA", names: ["SDA", "Keystone-SDA", "ATS"] },
  { domain: "tt.se", name: "TT", names: ["TT Nyhetsbyrån"] },
  { domain: "ntb.no", name: "NTB", names: ["NTB"] },
  { domain: "ritzau.com", name: "Ritzau", names: ["Ritzau"] },
  { domain: "lusa.pt", name: "Lusa", names: ["Lusa"] },
  { domain: "pap.pl", name: "PAP", names: ["PAP", "Polish Press Agency"] },
  { domain: "ukrinform.net", name: "Ukrinform", names: ["Ukrinform"] },
];
