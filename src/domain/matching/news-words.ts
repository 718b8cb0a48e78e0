const words = (line: string): string[] => line.trim().split(/\s+/);

/** Words that news uses for each other and WordNet does not, or not in their first senses. Dictionary forms. */
export const NEAR_GROUPS: string[][] = `
rise climb gain jump increase surge soar advance grow rally up higher
fall drop decline decrease slip slide tumble plunge sink dip lower down lose shed
say announce state declare report disclose reveal confirm
accuse charge allege blame indict
kill die slay murder dead death fatality
injure wound hurt
arrest detain hold capture seize
buy purchase acquire takeover acquisition
sell divest
approve pass back endorse adopt ratify clear
reject refuse dismiss turn veto rebuff
end stop halt cease finish suspend close
begin start launch open commence
plan intend propose aim want
ban prohibit forbid outlaw bar block
judge magistrate court justice
company firm group business corporation
share stock
police officer
official authority
doctor physician
lawyer attorney
show find suggest indicate
study research survey report
win beat defeat victory
fire dismiss sack lay
resign quit step leave
attack assault raid strike
bomb explosion blast explode
car vehicle auto automobile
plane aircraft jet
ship vessel boat
kid child youngster
job employment worker employee staff
cut reduce slash trim lower
raise lift boost increase
law legislation bill act statute
talk negotiation discussion meeting
suit lawsuit complaint sue
agreement deal pact accord contract
money fund cash
profit earnings income
revenue sale
home house
storm hurricane cyclone
blaze fire
quake earthquake tremor
copy replicate reproduce
steal theft
campaign effort drive
worldwide global
firm company
suspect defendant
jail prison imprison
sentence sentenced
tax levy
vote ballot election
US American America
`
  .trim()
  .split("\n")
  .map(words);

/** Each word of a line's left side is the contrary of each on its right. Dictionary forms. */
export const OPPOSITE_GROUPS: [string[], string[]][] = `
rise climb gain jump increase surge soar advance grow rally up higher growth | fall drop decline decrease slip slide tumble plunge sink dip down shrink lower shed
raise lift boost increase expand widen extend | cut reduce slash trim lower shorten narrow decrease
win beat victory triumph | lose defeat loss
gain | lose
approve pass adopt endorse ratify accept back uphold | reject veto refuse dismiss overturn strike scrap block
support favour favor back | oppose reject condemn
open reopen | close shut
begin start launch resume | end stop halt cease suspend cancel
alive survive live | dead die kill
guilty convict convicted | innocent acquit acquitted cleared
legal lawful | illegal unlawful
allow permit legalise legalize legal | ban prohibit forbid outlaw bar prevent
confirm admit acknowledge | deny refute
true correct accurate | false untrue incorrect inaccurate wrong
safe harmless | unsafe dangerous harmful
arrive enter join | leave exit depart quit
hire employ appoint | fire sack dismiss
buy acquire purchase | sell divest
succeed success | fail failure
agree | disagree refuse
arrest detain jail imprison | release free
strengthen improve better | weaken worsen deteriorate worse
profit surplus | loss deficit
include | exclude omit
most | least
more | less fewer
majority | minority
above over | below under
before | after
first | last
maximum highest top | minimum lowest bottom
largest biggest | smallest
best | worst
early earlier | late later
male man | female woman
possible likely | impossible unlikely
encourage | discourage deter
cause | prevent
create | destroy eliminate
attack | defend
present | absent
able | unable
public | private
national nationwide global worldwide international | local regional
permanent permanently | temporary temporarily
full fully complete completely entire entirely total | partial partially partly part
north northern | south southern
east eastern | west western
domestic | foreign
always | never
unanimous unanimously | divided narrowly
voluntary | mandatory compulsory
keep retain | abandon
remain stay | leave
withdraw | deploy
invest | divest
praise welcome | criticise criticize condemn
protect | harm
good | bad evil poor
high | low
strong | weak
fast quick | slow
hot | cold
old | young new
rich | poor
positive | negative
major | minor
`
  .trim()
  .split("\n")
  .map((line): [string[], string[]] => {
    const [left, right] = line.split("|");
    return [words(left!), words(right!)];
  });

/** Pairs that WordNet lists and news does not mean. */
export const NOT_OPPOSITE: [string, string][] = [
  ["rise", "set"],
  ["home", "away"],
  ["back", "advance"],
  ["man", "officer"],
];
