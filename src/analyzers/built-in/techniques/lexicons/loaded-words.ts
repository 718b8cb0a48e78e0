/*
 * Emotive words, written by hand from the authors' own knowledge of English; no annotated set went into them.
 * STRONG words are hardly ever used without judging. MILD words are also used soberly ("a devastating earthquake"),
 * so they count only beside another sign.
 */

export const STRONG_ADJECTIVES = `
  outrageous, outrageously, disgraceful, disgracefully, despicable, shameful, shamefully, shameless, shamelessly,
  vile, horrific, horrifically, horrifying, horrendous, appalling, appallingly, atrocious, heinous, barbaric, barbarous,
  vicious, viciously, ruthless, ruthlessly, merciless, mercilessly, sadistic, monstrous, monstrously, demonic, diabolical,
  evil, wicked, sinister, nefarious, insidious, treacherous, traitorous, treasonous, unhinged, deranged, crazed, insane,
  insanely, idiotic, moronic, asinine, imbecilic, ludicrous, ludicrously, laughable, laughably, ridiculous, ridiculously,
  preposterous, absurd, absurdly, farcical, pathetic, pathetically, pitiful, disgusting, disgustingly, repulsive,
  revolting, repugnant, loathsome, abhorrent, nauseating, sickening, sickeningly, stomach-churning, stomach-turning,
  rotten, putrid, crooked, phony, phoney, bogus, hypocritical, cowardly, spineless, gutless, craven, venomous, hateful,
  bigoted, rabid, hysterical, hysterically, tyrannical, dictatorial, despotic, draconian, orwellian, dystopian,
  apocalyptic, nightmarish, hellish, bloodthirsty, murderous, blood-soaked, blood-curdling, bloodcurdling,
  bone-chilling, spine-chilling, terrifying, horrible, horribly, dreadful, ghastly, grotesque, hideous, obscene,
  obscenely, perverse, perverted, depraved, degenerate, godless, satanic, unconscionable, inexcusable, indefensible,
  unforgivable, unspeakable, egregious, egregiously, blatant, blatantly, brazen, brazenly, flagrant, flagrantly,
  bald-faced, barefaced, bare-faced, senseless, mindless, mindlessly, brainless, clueless, inept, bumbling, bungling,
  stupid, stupidly, dumb, smug, smugly, sanctimonious, self-serving, self-righteous, holier-than-thou, power-hungry,
  power-mad, money-grubbing, jaw-dropping, mind-boggling, mind-blowing, scandalous, scandalously, heartbreaking,
  heart-breaking, heart-wrenching, heartless, soulless, gut-wrenching, cold-blooded, cold-hearted, rapacious, parasitic,
  festering, callous, callously, cruel, cruelly, inhuman, inhumane, dishonorable, dishonourable, disreputable, slimy,
  sleazy, sordid, squalid, seedy, shady, smarmy, slavish, slavishly, servile, toadying, fawning, groveling, grovelling,
  delusional, fanatical, fanatically, maniacal, psychotic, psychopathic, genocidal, fascistic, jackbooted, jack-booted,
  soul-crushing, soul-destroying, job-killing, job-destroying, baby-killing, freedom-hating, america-hating, anti-american,
  hare-brained, harebrained, half-baked, cockamamie, cynical, cynically, mendacious, duplicitous, two-faced, underhanded,
  malevolent, malicious, maliciously, vindictive, vengeful, hate-filled, hate-fueled, fear-mongering, scaremongering,
  warmongering, race-baiting, lawless, ungodly, soft-on-crime, tone-deaf, out-of-touch, never-ending, so-called,
  god-awful, abysmal, abysmally, dismal, dismally, woeful, woefully, wretched, wretchedly, shambolic, botched,
  trumped-up, cooked-up, concocted, damning, explosive revelations, eye-popping, earth-shattering, ham-fisted, tin-pot,
  tinpot, mealy-mouthed, weak-kneed, lily-livered, foul, filthy, squalid, bestial, maddening, infuriating, galling, sneering`;

export const STRONG_NOUNS = `
  abomination:n, atrocity:n, carnage, bloodbath:n, blood bath:n, butchery, savagery, barbarism, barbarity, depravity,
  debauchery, monstrosity:n, travesty:n, mockery, farce, sham:n, charade:n, swindle:n, rip-off:n, ripoff:n, boondoggle:n,
  debacle:n, fiasco:n, trainwreck:n, train wreck:n, dumpster fire:n, calamity:n, hellhole:n, hellscape:n, cesspool:n, cesspit:n,
  madness, insanity, lunacy, idiocy, stupidity, hysteria, delusion:n, witch hunt:n, witch-hunt:n, lynch mob:n,
  kangaroo court:n, betrayal:n, treachery, tyranny:n, despotism, scourge:n, filth, nonsense, baloney, hogwash, drivel,
  balderdash, claptrap, poppycock, hokum, brainwashing, indoctrination, smear campaign:n, pack of lies, web of lies,
  tissue of lies, big lie, outright lie:n, blatant lie:n, vicious lie:n, onslaught:n, frenzy, orgy, outrage:n, disgrace:n,
  shame, horror:n, misery, mayhem, havoc, powder keg:n, ticking time bomb:n, bombshell:n, blood money, stranglehold,
  chokehold, death spiral:n, death knell, slap in the face, stab in the back, house of cards, race to the bottom,
  free-for-all, gravy train, feeding frenzy, reign of terror, power grab:n, land grab:n, money grab:n, con job:n,
  snow job, hatchet job:n, hit job:n, hit piece:n, show trial:n, sellout:n, sell-out:n, surrender to, catastrophe:n,
  disaster:n for, nightmare:n, insult to, affront to, assault on our, war on our, war on christmas, war on faith,
  crime against humanity, crimes against humanity, police state, nanny state, banana republic, killing fields, killing machine,
  death cult:n, death panel:n, gulag:n, snake oil, fairy tale:n, propaganda machine, echo chamber:n, groupthink,
  fearmongering, fear-mongering, hatemongering, scaremongering, demagoguery, hypocrisy, corruption and, greed, avarice,
  cowardice, malice, venom, vitriol, bigotry, hatred, arrogance, hubris, evil:n, wickedness, iniquity, decadence, rot,
  moral decay, moral bankruptcy, whitewash, cover-up, coverup, power-grab, gobbledygook, mumbo jumbo, mumbo-jumbo`;

export const STRONG_VERBS = `
  betray:v, butcher:v, obliterate:v, annihilate:v, decimate:v, eviscerate:v, trample:v, ravage:v, plunder:v, pillage:v,
  fleece:v, bilk:v, swindle:v, dupe:v, hoodwink:v, bamboozle:v, brainwash:v, indoctrinate:v, demonize:v, demonise:v,
  vilify:v, smear:v, terrorize:v, terrorise:v, spew:v, gloat:v, sneer:v, smirk:v, grovel:v, cower:v, squander:v, botch:v,
  bungle:v, weaponize:v, weaponise:v, infest:v, capitulate:v, kowtow:v, pander:v, scapegoat:v, gaslight:v, rant:v,
  shriek:v, bleat:v, whine:v, lambast:v, lambaste:v, excoriate:v, hound:v, whitewash:v, rigged, rammed through,
  ramming through, ram through, ram it through, shove down, shoved down, shoving down, rip apart, ripped apart, rip to shreds,
  ripping apart, tear apart our, tore apart, tearing apart, gutting, gutted our, bleed dry, bled dry, bleeding dry,
  cashing in on, throw under the bus, threw under the bus, thrown under the bus, drag through the mud, run roughshod,
  ran roughshod, spit on, spat on, spitting on, spit in the face, lied through, lied to us, lying to us, lie to us,
  lied to the, lying to the, lies to the, cave in to, caved in to, caving in to, sold out, selling out, sell out,
  stole from, robbed us, rob us, robbing us, bleed us, cheat us, cheated us, destroy our, destroyed our, destroying our,
  wreck our, wrecked our, wrecking our, poison our, poisoned our, poisoning our, ruin our, ruined our, ruining our,
  strangle our, steal our, stole our, stealing our, stolen our, silence us, mock us, despise us, hate us, hates us,
  enslave:v, subjugate:v, desecrate:v, defile:v, debase:v, besmirch:v, denigrate:v, belittle:v, ridicule:v, mutilate:v,
  fawn:v, swindling, prey on, preying on, preyed on, preys on, wreak havoc, wreaked havoc, wreaking havoc, fan the flames,
  fanning the flames, fanned the flames, sow hatred, sowing hatred, stoke fear, stoking fear, stoked fear, stoking fears`;

/** Sober by themselves, charged in company: beside an intensifier, an exclamation mark or another loaded word. */
export const MILD_WORDS = `
  brutal, brutally, savage, savagely, toxic, poisonous, oppressive, crushing, crippling, devastating, devastated,
  catastrophic, catastrophically, disastrous, disastrously, calamitous, terrible, terribly, gruesome, ugly, immoral,
  intolerable, unthinkable, gross, grossly, reckless, recklessly, incompetent, foolish, foolishly, arrogant, arrogantly,
  greedy, corrupt, wasteful, breathtaking, staggering, stunning, stunningly, shocking, shockingly, chilling,
  incendiary, inflammatory, tragic, heroic, heroically, valiant, glorious, magnificent, miraculous, sacred, rampant,
  unbridled, predatory, scathing, blistering, racist, xenophobic, totalitarian, extremist, radical, fake, fraudulent,
  hoax:n, scam:n, lies, lie, slaughter:n, massacre:n, bloodshed, swamp, sewer, garbage, trash, rubbish, propaganda, treason,
  oppression, agony, despair, ruin, chaos, meltdown, circus, shambles, destroy:v, ruin:v, wreck:v, crush:v, smash:v, gut:v,
  slam:v, blast:v, bully:v, persecute:v, unleash:v, stoke:v, hijack:v, sabotage:v, strangle:v, torpedo:v, cripple:v,
  suffocate:v, shameless, fool:v, mock:v, silence:v, poison:v, steal:v, stole, stolen, rob:v, cheat:v, plot:v, scheme:v,
  conspire:v, flood:v, invade:v, swarm:v, terrible, awful, rage, fury, furious, furiously, desperate, desperately,
  dangerous, dangerously, deadly, bitter, bitterly, failed, failing, useless, worthless, bloated, lavish, elite:n, regime`;

/** Words that turn a mild word into a loaded one. */
export const INTENSIFIERS = `
  utterly, totally, absolutely, completely, thoroughly, truly, downright, outright, sheer, pure, plain, simply, so, such,
  nothing but, nothing less than, incredibly, unbelievably, deeply, profoundly, hopelessly, positively, beyond, wildly`;
