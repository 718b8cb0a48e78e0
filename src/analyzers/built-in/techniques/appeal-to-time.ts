import { patternRule } from "./technique-rule.js";

/** Now or never. */
export const appealToTime = patternRule("appeal-to-time", [
  /\b(?:the time (?:is now|has come|for (?:talk|debate|action|half measures|games|excuses|patience) (?:is|has|ends))|now is the time|it(?:'s| is) (?:high|long past|past|about) time|time is (?:running out|short|not on our side|up)|before it(?:'s| is) too late|the clock is ticking|there(?:'s| is) no time (?:to (?:lose|waste)|left)|no time to (?:lose|waste)|(?:we|you) (?:cannot|can't|can no longer|must not) (?:afford to )?(?:wait|delay)(?: any longer| another \w+)?|act (?:now|today|before)|(?:our|your|the) last (?:best )?(?:chance|hope)|last chance to|now or never|the hour is late|not a (?:moment|minute|second|day) to (?:lose|waste)|every (?:minute|second|day) (?:counts|we wait|of delay)|the moment (?:is now|has come|of truth)|tomorrow (?:will|may|could) be too late|already too late|the window is closing)\b(?: (?:to|for) (?:[\w'-]+ ){0,3}[\w'-]+)?/i,
]);
