/** The plainest orders to a language model in other languages; without word boundaries, which JavaScript knows for English only. */
const PATTERNS: readonly RegExp[] = [
  // German
  /(?:ignorier(?:e|en sie|t)|vergiss|vergessen sie|missachte\p{L}*).{0,40}(?:anweisung|vorgabe|befehl|anleitung|regel|prompt|behauptung|aussage)/iu,
  /(?:markier|bewert|kennzeichn|behandl|stuf)\p{L}*.{0,60}(?:behauptung|aussage|artikel).{0,60}(?:wahr|falsch|bestätigt|widerlegt)/iu,
  /(?:schreib|ordne|weise)\p{L}*.{0,40}(?:behauptung|aussage|zitat|alles|alle).{0,60}(?: zu| dpa| reuters)/iu,
  // French
  /(?:ignore[zr]?|oublie[zr]?|ne tene?z? pas compte).{0,40}(?:instruction|consigne|directive|affirmation|prompt)/iu,
  /(?:marque|considère|considérez|traite|classe)[zr]?.{0,60}(?:affirmation|déclaration|article).{0,60}(?:vraie?|fausse|confirmée?)/iu,
  /attribue[zr]?.{0,50}(?:affirmation|déclaration|citation|tout).{0,30} à /iu,
  // Spanish, Portuguese, Italian
  /(?:ignor[ae]d?|olvid[ae]|haga? caso omiso|desconsider[ae]|esque[çc]a|dimentica(?:te)?|non tenere conto).{0,40}(?:instruccion|instru[çc][õo]es|indicaciones|[óo]rdenes|orden[si]|afirma[cç]|istruzion|indicazion|affermazion|prompt)/iu,
  /(?:mar[cq]u?[ae]|marque|considera|clasific[ae]|trat[ae]|segna|contrassegna).{0,60}(?:afirma[cç]|affermazion|declara[cç]|dichiarazion).{0,60}(?:verdader|verdadeir|ver[ae]|fals|confirm)/iu,
  /(?:atribu[iy][ea]?|attribuisci).{0,50}(?:afirma|affermazion|declara|dichiarazion|todo|tudo|tutto).{0,30} a /iu,
  // Dutch, Polish, Turkish
  /(?:negeer|vergeet).{0,40}(?:instructie|opdracht|aanwijzing|bewering)/iu,
  /(?:zignoruj|ignoruj|zapomnij).{0,40}(?:instrukcj|polece|twierdze)/iu,
  /(?:talimat|komut|iddia).{0,40}(?:yok say|görmezden gel|unut|dikkate alma)/iu,
  // Russian, Ukrainian
  /(?:игнориру|забуд|не обращай|ігнору|відкин).{0,60}(?:инструкц|указани|команд|утвержден|інструкц|вказівк|твердженн)/iu,
  /(?:отмет|счита|помет)\p{L}*.{0,60}(?:утвержден|заявлен).{0,60}(?:истин|правд|верн|ложн|подтвержд)/iu,
  // Chinese, Japanese, Korean
  /(?:忽略|无视|忘记|忘掉|不要理会|無視).{0,20}(?:指令|指示|说明|提示|声明|主张|規則|规则)/u,
  /(?:标记|標記|视为|当作).{0,30}(?:真|属实|虚假|正确|已证实)/u,
  /(?:指示|命令|プロンプト|主張).{0,12}(?:無視|忘れ)/u,
  /(?:지시|명령|프롬프트|주장).{0,12}(?:무시|잊)/u,
  // Arabic, Hebrew, Hindi
  /(?:تجاهل|انس|تخط).{0,40}(?:التعليمات|الأوامر|التوجيهات|الادعاءات)/u,
  /(?:התעלם|התעלמו|שכח).{0,30}(?:הוראות|ההוראות|הנחיות|טענות)/u,
  /(?:निर्देश|आदेश|दाव).{0,40}(?:अनदेखा|नज़रअंदाज़|भूल|ध्यान न)/u,
  // Addressed to a language model
  /^[\s\p{P}]{0,8}(?:hinweis |nachricht |anweisung )?(?:an |für )?(?:das |die |alle )?(?:ki|sprachmodelle?|ki-systeme?|ki-assistent\p{L}*)\s?[:,!]/iu,
  /(?:modèles? de langage|modelos? de (?:lenguaje|linguagem)|modell[oi] linguistic[oi]|taalmodel|языков\p{L}+ модел\p{L}+|мовн\p{L}+ модел\p{L}+)\s?[:,!]/iu,
  /(?:语言模型|語言模型|人工智能助手|言語モデル|언어 모델)\s?[:：,，、!！]/u,
];

/** Any of them: as one pattern a passage is read once for all, a fifth of the time. */
export const FOREIGN_ORDER = new RegExp(PATTERNS.map(({ source }) => source).join("|"), "iu");
