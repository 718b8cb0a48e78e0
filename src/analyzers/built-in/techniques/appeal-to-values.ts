import { patternRule } from "./technique-rule.js";

/** Values that nobody can oppose. Dry mentions of "values" or "rights" are left alone. */
export const appealToValues = patternRule("appeal-to-values", [
  /\b(?:our|the) (?:most )?(?:sacred|cherished|fundamental|deepest|core|shared|timeless|christian|judeo-christian|family|traditional|moral|dearest) (?:values|principles|ideals|beliefs|freedoms|traditions|duty|rights)\b/i,
  /\b(?:god-given|inalienable|unalienable|sacred) (?:rights?|freedoms?|liberty|liberties|duty|dut(?:y|ies)|trust|principles?)\b/i,
  /\b(?:moral|sacred|solemn|patriotic|christian|god-given) (?:duty|obligation|imperative|responsibility|compass|clarity)\b/i,
  /\b(?:in the name of|for the sake of|stand(?:s|ing)? up for|stood up for|fight(?:s|ing)? for|fought for|defend(?:s|ed|ing)?|believes? in) (?:(?:the )?(?:cause of )?)(?:freedom|liberty|justice|truth|decency|human dignity|equality|faith|family|what is right|what's right|righteousness|honou?r)\b(?:,? (?:and|faith|family|justice|liberty|freedom|truth|democracy|equality)(?: \w+)?){0,2}/i,
  /\b(?:common|basic|simple|human|fundamental|ordinary) (?:human )?decency\b/i,
  /\b(?:freedom|liberty|justice|faith|family|truth|honou?r|dignity), (?:freedom|liberty|justice|faith|family|truth|honou?r|dignity|equality|decency|democracy)(?:,)? and (?:freedom|liberty|justice|faith|family|truth|honou?r|dignity|equality|decency|democracy|country)\b/i,
  /\b(?:the right side of history|the sanctity of [\w'-]+|everything (?:that )?(?:we|this (?:country|nation)) (?:hold|holds|stand|stands) (?:dear|sacred|for)|all that is (?:good|decent|holy|right)|what (?:is|it means to be) (?:right and (?:decent|just|good)))\b/i,
]);
