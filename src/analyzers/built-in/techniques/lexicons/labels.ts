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
  freeloading, nazis of, nazi thugs, commie:n, pinko:n, elitist:n, hypocrite:n, ideologue:n, dotard,
  simpleton:n, ignoramus, ignoramuses, cretin:n, blowhard:n, windbag:n, loudmouth:n, swindler:n, phonies, cheerleaders for,
  turncoats, usurper:n, oppressor:n, butcher of, warmongers, ghouls, islamofascist:n, 
  useful idiot:n, paid agitator:n, crybaby, crybabies, do-gooder:n, busybody, busybodies,
  clowns, crooks, minions, racists, loons, haters`;

/** An adjective of this list before a noun of the next makes a label: "radical agenda", "corrupt elite". */
export const LABEL_ADJECTIVES = `
  radical, corrupt, crooked, fascist, communist, marxist, socialist, leftist, left-wing, right-wing, far-left, far-right,
  hard-left, hard-right, ultra-left, ultra-right, extremist, racist, godless, globalist, elitist, unelected, rogue, evil,
  failed, failing, fake, phony, phoney, sick, crazy, crazed, insane, deranged, unhinged, loony, nutty, woke, liberal, neocon,
  neoliberal, anti-american, unamerican, un-american, anti-white, anti-christian, islamist, jihadist, totalitarian,
  authoritarian, tyrannical, murderous, bloodthirsty, brutal, lying, cheating, greedy, power-hungry, cowardly, pathetic,
  incompetent, hypocritical, self-appointed, out-of-touch, overpaid, pampered, arrogant, smug, disgraced, shadowy,
  so-called, brainwashed, bloodsucking, cosmopolitan, treasonous, traitorous, puppet, dishonest, ignorant`;

export const LABEL_NOUNS = `
  elite, elites, establishment, cabal, cabals, mob, mobs, regime, regimes, agenda, agendas, bureaucrat, bureaucrats, politician,
  politicians, media, press, journalists, left, right, activists, agitator, agitators, ideology, ideologue, ideologues,
  dictator, dictators, lunatics, crowd, gang, gangs, clique, cliques, class, oligarch, oligarchs, bankers, billionaires,
  globalists, extremists, extremist, radicals, terrorists, terrorist, thugs, monster, monsters,
  hordes, horde, cult, cultists, machine, cartel, puppets, puppet, insiders, lobbyists, fanatics, nutcases, zealots, judges,
  experts, expert, scientists, professors, academics, celebrities, hacks, liars, leaders, overlords, warmongers, propagandists,
  reformers, patriots, democrats, republicans, liberals, conservatives, snowflakes, feminists, traitors, swamp, minions, villains, monster, parasites, fools, outlets`;

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
