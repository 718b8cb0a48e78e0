import { patternRule } from "./technique-rule.js";

const THINKS =
  "(?:knows?|agrees?|wants?|thinks?|believes?|understands?|sees?|supports?|demands?|loves?|hates?|says?|realizes?|realises?|rejects?|is (?:talking|saying|asking))";

/** Right because everybody is said to think so. */
export const appealToPopularity = patternRule("appeal-to-popularity", [
  new RegExp(
    `\\b(?:everyone|everybody|anyone with (?:a brain|eyes|common sense)|every (?:sane|sensible|decent|thinking|honest|right-thinking|reasonable) (?:person|man|woman|citizen|american|one)|we all|all of us|the (?:whole|entire) (?:country|world|nation)) (?:now |already |in the (?:country|world) |clearly |secretly )?${THINKS}\\b(?: (?:that|it|this))?`,
    "i",
  ),
  /\bthe (?:vast|overwhelming|silent|great|huge|clear) majority of (?:the )?(?:[\w'-]+ )?(?:americans|people|voters|citizens|britons|the public|the country|women|men|parents|canadians|australians|europeans|the nation|patriots|taxpayers|ordinary \w+)\b(?: (?:\w+)){0,2}/i,
  /\b(?:millions of|most|countless|so many|more and more|ordinary|decent|hard-?working|regular|real|normal) (?:[\w'-]+ )?(?:people|americans|britons|voters|citizens|folks|parents|taxpayers|families|women|men|canadians|australians) (?:all |now |already |everywhere |across the country )?(?:know|agree|think|believe|understand|see|support|demand|realize|realise|cannot be wrong|can't be wrong|are waking up|have had enough|are fed up|are sick of)\b/i,
  /\b(?:the (?:whole|entire) (?:country|nation|world|city|town)|everyone|everybody|the people|millions) (?:is |are )?(?:stands?|with|behind|sides?|standing) (?:with |behind )?us\b/i,
  /\b(?:nobody|no one) is (?:fooled|buying|falling for|convinced)\b/i,
  /\b(?:the people have spoken|join the (?:movement|millions|revolution)|millions can't be wrong|it is common knowledge|it's common knowledge|the whole world is watching|(?:the|our) movement is growing)\b/i,
]);
