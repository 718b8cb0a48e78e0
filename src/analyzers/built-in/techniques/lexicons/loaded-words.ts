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
  phony, phoney, bogus, hypocritical, cowardly, spineless, gutless, craven, venomous, hateful,
  bigoted, rabid, hysterical, hysterically, tyrannical, dictatorial, despotic, draconian, orwellian, dystopian,
  nightmarish, hellish, bloodthirsty, murderous, blood-soaked, blood-curdling, bloodcurdling,
  bone-chilling, spine-chilling, terrifying, horrible, horribly, dreadful, ghastly, grotesque, hideous, obscene,
  obscenely, perverse, perverted, depraved, degenerate, godless, satanic, unconscionable, inexcusable, indefensible,
  unforgivable, unspeakable, egregious, egregiously, blatant, blatantly, brazen, brazenly, flagrant, flagrantly,
  bald-faced, barefaced, bare-faced, senseless, mindless, mindlessly, brainless, clueless, inept, bumbling, bungling,
  stupid, stupidly, dumb, smug, smugly, sanctimonious, self-serving, self-righteous, holier-than-thou, power-hungry,
  power-mad, money-grubbing, jaw-dropping, mind-boggling, mind-blowing, scandalous, scandalously, heartbreaking,
  heart-breaking, heart-wrenching, heartless, soulless, gut-wrenching, cold-blooded, cold-hearted, rapacious, parasitic,
  callous, callously, cruel, cruelly, inhuman, inhumane, dishonorable, dishonourable, disreputable, 
  sleazy, sordid, smarmy, slavish, slavishly, toadying, fawning, groveling, grovelling,
  delusional, fanatically, maniacal, psychotic, psychopathic, genocidal, fascistic, jackbooted, jack-booted,
  soul-crushing, soul-destroying, job-killing, job-destroying, baby-killing, freedom-hating, america-hating, anti-american,
  hare-brained, harebrained, half-baked, cockamamie, cynical, cynically, mendacious, duplicitous, two-faced, underhanded,
  malevolent, malicious, maliciously, vindictive, vengeful, hate-filled, hate-fueled, fear-mongering, scaremongering,
  warmongering, race-baiting, lawless, ungodly, soft-on-crime, tone-deaf, out-of-touch, never-ending, 
  god-awful, abysmal, abysmally, woeful, woefully, wretched, wretchedly, shambolic, botched,
  trumped-up, cooked-up, concocted, damning, eye-popping, earth-shattering, ham-fisted, tin-pot,
  tinpot, mealy-mouthed, weak-kneed, lily-livered, maddening, infuriating, galling, sneering`;

export const STRONG_NOUNS = `
  an insult, an affront, an outrage, outrages, this outrage, nightmare, abomination:n, carnage, bloodbath:n, blood bath:n, butchery, savagery, barbarism, barbarity, depravity,
  debauchery, monstrosity:n, travesty:n, mockery, farce, sham:n, charade:n, swindle:n, rip-off:n, ripoff:n, boondoggle:n,
  debacle:n, fiasco:n, trainwreck:n, train wreck:n, dumpster fire:n, calamity:n, hellhole:n, hellscape:n, cesspool:n, cesspit:n,
  madness, insanity, lunacy, idiocy, stupidity, hysteria, witch hunt:n, witch-hunt:n, lynch mob:n,
  kangaroo court:n, betrayal:n, treachery, tyranny:n, despotism, scourge:n, filth, nonsense, baloney, hogwash, drivel,
  balderdash, claptrap, poppycock, hokum, brainwashing, indoctrination, smear campaign:n, pack of lies, web of lies,
  tissue of lies, big lie, outright lie:n, blatant lie:n, vicious lie:n, orgy, disgrace:n,
  mayhem, havoc, powder keg:n, ticking time bomb:n, blood money, stranglehold,
  death spiral:n, death knell, slap in the face, stab in the back, house of cards, race to the bottom,
  free-for-all, gravy train, feeding frenzy, reign of terror, power grab:n, land grab:n, money grab:n, con job:n,
  snow job, hatchet job:n, hit job:n, hit piece:n, show trial:n, sellout:n, sell-out:n, 
  war on christmas, war on faith,
  police state, nanny state, banana republic, killing machine,
  death cult:n, death panel:n, gulag:n, snake oil, fairy tale:n, propaganda machine, echo chamber:n, groupthink,
  fearmongering, fear-mongering, hatemongering, scaremongering, demagoguery, hypocrisy, greed, avarice,
  cowardice, malice, venom, vitriol, bigotry, arrogance, hubris, wickedness, iniquity, decadence, 
  moral decay, moral bankruptcy, whitewash, power-grab, gobbledygook, mumbo jumbo, mumbo-jumbo`;

export const STRONG_VERBS = `
  butchered, butchering, fleeced, fleecing, sold us out, selling us out, betray:v, obliterate:v, annihilate:v, decimate:v, eviscerate:v, trample:v, plunder:v,
  pillage:v, bilk:v, swindle:v, dupe:v, hoodwink:v, bamboozle:v, brainwash:v, indoctrinate:v, demonize:v,
  demonise:v, vilify:v, smear:v, terrorize:v, terrorise:v, spew:v, gloat:v, sneer:v, smirk:v, grovel:v, cower:v,
  squander:v, botch:v, bungle:v, weaponize:v, weaponise:v, infest:v, kowtow:v, pander:v, scapegoat:v, gaslight:v,
  rant:v, shriek:v, whine:v, lambast:v, lambaste:v, excoriate:v, rigged, rammed through,
  ramming through, ram through, ram it through, rip apart, ripped apart,
  rip to shreds, ripping apart, tore apart, tearing apart, bleed dry, bled dry, bleeding dry, 
  throw under the bus, threw under the bus, thrown under the bus, drag through the mud, run roughshod, ran roughshod,
  enslave:v,
  subjugate:v, desecrate:v, defile:v, debase:v, besmirch:v, denigrate:v, fawn:v, swindling, 
  wreak havoc, wreaked havoc, wreaking havoc, fan the flames, fanning the flames,
  fanned the flames, sow hatred, sowing hatred, stoke fear, stoking fear, stoked fear, stoking fears, spit in the face,
  spits in the face, spat in the face, spitting in the face, wallow:v, gorge themselves, gorged themselves,
  gorging themselves, humiliate:v, crocodile tears, down our throats, down your throat, down their throats, makes you sick, make you sick, makes me sick, make me sick,
  blood boil, ram down our throats, rubbish heap, scrap heap`;

/** Sober by themselves, charged in company: beside an intensifier or a strong word. */
export const MILD_WORDS = `
  brutal, brutally, savage, savagely, toxic, poisonous, oppressive, crushing, crippling, devastating, catastrophic,
  catastrophically, disastrous, disastrously, calamitous, terrible, terribly, awful, gruesome, ugly, immoral, intolerable,
  unthinkable, gross, grossly, reckless, recklessly, incompetent, foolish, foolishly, arrogant, arrogantly, greedy, corrupt,
  wasteful, breathtaking, staggering, stunning, stunningly, shocking, shockingly, chilling, incendiary, inflammatory, tragic,
  heroic, heroically, valiant, glorious, magnificent, miraculous, rampant, unbridled, predatory, scathing, racist, xenophobic,
  totalitarian, radical, fake, fraudulent, dishonest, dishonestly, dismal, damning, foul, servile, useless, worthless, bloated,
  dangerous, dangerously, desperate, desperately, furious, furiously, hoax, scam, lies, lie, garbage, trash, rubbish, treason,
  chaos, shambles, disaster, catastrophe, horror, shame, hatred, misery, cover-up,
  whitewash, shady, slimy, rotten, crooked, filthy, seedy, squalid, putrid, festering, ravaged, ravages, frenzy, butcher:n, so-called, delusion, lawlessness`;

/** Words that turn a mild word into a loaded one. */
export const INTENSIFIERS = `
  utterly, totally, absolutely, completely, thoroughly, truly, downright, outright, sheer, pure, plain, simply, so, such,
  nothing but, nothing less than, incredibly, unbelievably, deeply, profoundly, hopelessly, positively, beyond, wildly`;
