/*
 * Words of wrong, harm and glory, written by hand from the authors' own knowledge of English; no annotated set went into
 * them. A sober report has one now and then, so none of them tells anything alone: they are one cue among others.
 */

const JUDGING = `
  abhorrent absurd absurdly alarming amazing appalling astonishing astounding atrocious awful barbaric beautiful bitter bizarre
  blatant blatantly brazen brilliant brutal brutally callous catastrophic chilling corrupt cowardly crazy criminal crooked cruel
  cynical dangerous dangerously deadly depraved desperate despicable devastating diabolical dire disastrous disgraceful disgusting
  dishonest draconian dreadful evil extreme extremist fake false fanatical filthy foolish fraudulent frightening ghastly glorious
  grotesque hateful heroic hideous horrendous horrible horrific horrifying hypocritical illegitimate immoral incredible infamous
  insane lawless ludicrous magnificent malicious merciless miraculous monstrous nightmarish notorious outrageous pathetic pernicious
  phony powerful preposterous profound radical reckless ridiculous rotten ruthless sacred savage scandalous shameful shameless
  shocking sickening sinister stunning stupid terrible terribly terrifying totalitarian toxic tragic treacherous tyrannical
  unbelievable unprecedented vicious viciously vile wicked wonderful`;

const WRONGS = `
  abomination abuse abuses atrocity atrocities betrayal bloodbath bloodshed carnage catastrophe chaos conspiracy contempt corruption
  cover-up crime crimes crisis cruelty danger deceit deception destruction devastation dictator dictatorship disaster disgrace enemy
  enemies evils failure farce fraud genocide glory greed hatred hero heroes hoax horror horrors hypocrisy injustice lie lies lunacy
  madness massacre menace miracle mob monster monsters nightmare oppression outrage peril persecution ruin scandal scandals scam
  sham shame slaughter slavery stupidity terror threat thugs torture tragedy treason triumph tyranny victory violence war`;

const DEEDS = `
  abused annihilate annihilated attack attacked attacking betray betrayed betraying brutalized butchered crush crushed crushing
  deceive deceived decimate decimated demolish demolished destroy destroyed destroying destroys devastate devastated enslave
  enslaved exploded exploit exploited humiliate humiliated lied loot looted mock mocked murder murdered persecute persecuted
  poison poisoned rob robbed ruin ruined slaughtered smash smashed smear smeared steal stealing stole stolen suffer suffered
  terrorize terrorized threaten threatened threatening tortured wreck wrecked`;

export const GRAVE_WORDS: readonly string[] = [JUDGING, WRONGS, DEEDS].join(" ").trim().split(/\s+/);
