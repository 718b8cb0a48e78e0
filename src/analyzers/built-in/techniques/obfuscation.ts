import { patternRule } from "./technique-rule.js";

/** Nobody said it, nobody did it, and the reader is to know who is meant. */
export const obfuscation = patternRule("obfuscation", [
  /\b(?:(?:many|some|a lot of|lots of) people (?:are saying|have been saying|are asking|have told me|tell me)|certain (?:people|forces|circles|interests|quarters|individuals)|powers that be|you know who|(?:dark|hidden|shadowy|sinister|unseen|mysterious|globalist|powerful) (?:forces|hands?|interests|powers|figures)|the people (?:who )?(?:really )?(?:pulling the strings|behind the curtain|in the shadows)|those who (?:really )?(?:pull|run) (?:the strings|things|the show)|mistakes were made|draw your own conclusions|make of that what you will|read between the lines|things are (?:happening|going on))\b/i,
]);
