import { wordSet } from "./word-lists.js";

/** What a person can be beside a name: "the negotiator Dana Lund", "Trooper Dana Lund". What firms are too ("developer") is left out. In lower case. */
export const OCCUPATIONS = wordSet(`
  accountant activist actor actress advocate agent aide analyst architect artist astronaut astronomer athlete author
  baker banker biographer biologist blogger boxer businessman businesswoman butcher cameraman carpenter champion
  chemist clerk columnist comedian commentator composer conductor correspondent critic curator cyclist dancer defender
  deputy designer diplomat diver doctor driver ecologist educator envoy executive expert farmer filmmaker firefighter
  fisherman forward geologist goalkeeper golfer guitarist historian host hostess hunter industrialist instructor
  jockey journalist keeper lawmaker lecturer lobbyist magistrate mathematician mediator meteorologist midfielder
  midwife miner model musician naturalist negotiator neighbor neighbour neurologist novelist nurse officer painter
  paramedic pensioner photographer physician physicist pianist pilot planner player playwright poet prosecutor
  psychologist publicist quarterback racer ranger registrar reporter resident retiree runner sailor scholar sculptor
  seaman senator shopkeeper singer sociologist soldier songwriter statistician striker student supervisor surgeon
  swimmer tenor trainer trooper trustee tycoon veteran veterinarian volunteer warden winemaker witness worker writer
  zoologist brother sister father mother son daughter wife husband widow uncle aunt cousin colleague`);
