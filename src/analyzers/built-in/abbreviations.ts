/** Abbreviations, without their full stop and in lower case, after which a sentence goes on: a name or a number follows. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr gov sen rep prof gen lt col maj sgt capt cmdr adm cpl pvt rev fr hon pres supt insp det " +
    "st mt ft vs viz cf eg e.g i.e no nos art sec fig vol pp messrs mme mlle atty asst dep amb " +
    "reps sens govs drs gens lt.gen maj.gen brig"
  ).split(" "),
);

/** Abbreviations that stand in the middle of a sentence or at its end; what follows tells. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "inc corp co ltd llc plc bros jr sr esq etc al dept univ assn approx est ave blvd rd " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa " +
    "tenn tex va vt wash wis wyo"
  ).split(" "),
);

/** Words that seldom follow an abbreviation within a sentence when capitalised, and often begin one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we you i his her its their our my this that these those there here in on at by for from " +
    "with to of as if when while where who what why how but and or nor so yet not no after before since until during " +
    "under over about although though because however meanwhile moreover also then still now all some many most both " +
    "each every another other such once later earlier last next more than among between within without despite even " +
    "only just perhaps is are was were do does did has have had can could will would should may might must"
  ).split(" "),
);
