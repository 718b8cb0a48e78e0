/** Dictionary form first, then the forms that no rule gives. */
const FORMS = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone|say said|make made
take took taken|get got gotten|give gave given|find found|think thought|tell told|become became|leave left
feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|mean meant
meet met|run ran running|pay paid|sit sat|speak spoke spoken|lead led|grow grew grown|lose lost|fall fell fallen
send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen
drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught
deal dealt|win won winning|forget forgot forgotten|shoot shot|sell sold|fight fought|teach taught|eat ate eaten
sing sang sung|strike struck stricken|hang hung|shake shook shaken|ride rode ridden|feed fed|hide hid hidden
fly flew flown|steal stole stolen|sink sank sunk|swear swore sworn|bear bore borne|tear tore torn|wake woke woken
freeze froze frozen|flee fled|swim swam swum|drink drank drunk|ring rang rung|lend lent|bind bound|bend bent
sleep slept|sweep swept|weep wept|slide slid|stick stuck|swing swung|withdraw withdrew withdrawn|overtake overtook
undergo underwent undergone|overcome overcame|come came|know knew known|see saw seen|show shown|prove proven
die died dying|lie lied lying|tie tied tying|bite bit bitten|blow blew blown|forbid forbade forbidden|forgive forgave
man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|knife knives
leaf leaves|half halves|thief thieves|shelf shelves|wolf wolves|crisis crises|basis bases|analysis analyses
criterion criteria|phenomenon phenomena|medium media|datum data|good better best|bad worse worst|far further furthest
use used using uses|force forced forcing forces|judge judged judging judges|charge charged charging charges
increase increased increasing increases|decrease decreased decreasing decreases|close closed closing closes
rule ruled ruling rules|release released releasing releases|business businesses|news news|series series|species species
`;

/** From an irregular form to its dictionary form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/)
    .map((line) => line.trim().split(" "))
    .flatMap(([lemma, ...forms]) => forms.map((form): [string, string] => [form, lemma!])),
);
