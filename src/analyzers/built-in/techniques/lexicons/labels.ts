/* Labels for people and groups, written by hand from the authors' own knowledge of English; no annotated set went into them. */

/** Nouns that are an insult whoever they are said of. */
export const INSULTS = `
  thug:n, goon:n, traitor:n, turncoat:n, quisling:n, coward:n, weakling:n, idiot:n, moron:n, imbecile:n, buffoon:n,
  lunatic:n, madman, madmen, maniac:n, psycho:n, psychopath:n, sociopath:n, savages, barbarian:n, vermin, scum,
  scumbag:n, lowlife:n, lowlives, bloodsucker:n, liar:n, con man, con men, conman, conmen,
  charlatan:n, huckster:n, snake-oil salesman, snake oil salesman, snake oil salesmen, shill:n, stooge:n,
  lackey:n, lapdog:n, crony:n, henchman, henchmen, sycophant:n, bootlicker:n, toady:n, apologist:n, fanatic:n,
  zealot:n, fascist:n, globalist:n, warmonger:n, tyrant:n, despot:n, bigot:n, misogynist:n, homophobe:n, xenophobe:n,
  islamophobe:n, snowflake generation, libtard:n, social justice warrior:n, sjw:n, lefty, lefties, wingnut:n,
  fat cat:n, robber baron:n, freeloader:n, moocher:n, welfare queen:n, illegals, invaders, 
  fearmonger:n, fear-monger:n, hatemonger:n, hate-monger:n, rabble-rouser:n, demagogue:n, feminazi:n, sleazebag:n,
  sleazeball:n, pervert:n, dimwit:n, crackpot:n, nutjob:n, nut job:n, whack job:n, wacko:n, weirdo:n,
  kook:n, baby killer:n, baby-killer:n, lamestream media, puppet master:n, puppet regime:n,
  puppet government:n, banana republic, swamp creature:n, deep state, jackass:n, bastard:n, scoundrel:n,
  rogue regime:n, bully, bullies, slimeball:n, grifter:n, con artist:n, vulture capitalist:n, 
  freeloading, nazi thugs, commie:n, pinko:n, elitist:n, hypocrite:n, ideologue:n, dotard,
  simpleton:n, ignoramus, ignoramuses, cretin:n, blowhard:n, windbag:n, loudmouth:n, swindler:n, phonies, 
  turncoats, usurper:n, oppressor:n, warmongers, ghouls, islamofascist:n, 
  useful idiot:n, paid agitator:n, crybaby, crybabies, do-gooder:n, busybody, busybodies,
  clowns, crooks, minions, racists, loons, haters`;

/**
 * A label is an adjective before a noun, one of the two being charged: "corrupt politicians", "liberal mob". A partisan
 * adjective before a plain noun is how sober reports speak too ("right-wing extremists", "the communist regime").
 */
export const CHARGED_ADJECTIVES = `
  radical, corrupt, crooked, fascist, racist, godless, globalist, elitist, unelected, rogue, evil, failed, failing, fake, phony,
  phoney, sick, crazy, crazed, insane, deranged, unhinged, loony, nutty, woke, neocon, anti-american, unamerican, un-american,
  anti-white, anti-christian, tyrannical, murderous, bloodthirsty, lying, cheating, greedy, power-hungry, cowardly, pathetic,
  incompetent, hypocritical, self-appointed, out-of-touch, overpaid, pampered, arrogant, smug, disgraced, shadowy, so-called,
  brainwashed, bloodsucking, treasonous, traitorous, puppet, dishonest, ignorant, spineless, heartless, clueless`;

export const PARTISAN_ADJECTIVES = `
  communist, marxist, socialist, leftist, left-wing, right-wing, far-left, far-right, hard-left, hard-right, ultra-left,
  ultra-right, extremist, liberal, conservative, neoliberal, islamist, jihadist, totalitarian, authoritarian, cosmopolitan,
  capitalist, feminist, urban, metropolitan, brussels, washington, westminster, hollywood`;

export const CHARGED_NOUNS = `
  elite, elites, cabal, cabals, mob, mobs, hordes, horde, cult, cultists, oligarch, oligarchs, agitators, ideologue,
  ideologues, lunatics, thugs, monster, monsters, minions, puppets, puppet, hacks, liars, overlords, warmongers, propagandists,
  nutcases, zealots, fanatics, snowflakes, traitors, swamp, clique, cliques, parasites, fools, villains, globalists, crackpots,
  loons, bullies, goons, elitists, indoctrination`;

export const PLAIN_NOUNS = `
  establishment, regime, regimes, agenda, agendas, bureaucrat, bureaucrats, politician, politicians, media, press, journalists,
  left, right, activists, ideology, dictator, dictators, crowd, class, bankers, billionaires, extremists, extremist,
  radicals, terrorists, terrorist, machine, cartel, insiders, lobbyists, judges, judge, experts, expert, scientists, professors,
  academics, celebrities, leaders, reformers, patriots, democrats, republicans, liberals, conservatives, feminists, outlets,
  government, officials, ministers, generals, bosses, lawyers, mullahs, priests, bishops, pundits, state`;

/** Words that demean only where somebody is pointed at with them: "these animals", "a pack of thieves". */
export const DEMEANING = `
  monsters, animals, parasites, leeches, rats, snakes, pigs, wolves, vultures, predators, butchers, clowns, crooks, fools,
  thieves, criminals, demons, devils, puppets, radicals, extremists, frauds, dictators, terrorists, murderers, killers, gangsters,
  bandits, pirates, swindlers, cockroaches, cheats, losers, quacks, villains, heretics, heathens, racists, nazis, communists,
  savages, hooligans, hypocrites, wreckers, rascals, jackals, hyenas, sheep, dinosaurs, nobodies, imposters, impostors`;

export const POINTING = `
  these, those, such, you, kind of, bunch of, pack of, gang of, band of, mob of, nest of, horde of, herd of, swarm of, cabal of,
  clique of, handful of, party of, bloody, damned, damn, goddamn`;

/** Nicknames that stand before a name: "Crooked Smith". */
export const NICKNAMES = `crooked, lyin', lyin, lying, sleepy, crazy, creepy, shifty, slick, wacky, cheatin', low-energy, loony, tricky`;
