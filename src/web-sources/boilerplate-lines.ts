/**
 * Lines that stand among an article's paragraphs without being part of it. Editable. Each is tried on a whole paragraph of at
 * most LONGEST_LINE characters; wire credits ("The Associated Press contributed to this report.") are no such lines, since
 * they tell whose report it is.
 */
export const boilerplateLines: readonly RegExp[] = [
  // to other articles
  /^(read|see|view|watch|learn|discover|explore)( (it|this))? (more|also|now|next|full story|full article)\b.{0,160}$/i,
  /^(read|see|watch|listen|more|also read|related|recommended|opinion|analysis|explainer|timeline|live|video|photos?|gallery|in pictures|don[’']t miss|must read|trending|most read|editor[’']s picks?|you may also like|more (on|from|about) .{1,60})\s*[:|»>]/i,
  /^(related|recommended|most read|trending( now)?|more stories|top stories|also on .{1,40}|you (may|might) (also )?(like|be interested in).*|related (articles?|stories|content|coverage|topics|links)|up next|keep reading|continue reading.*|(story|article) continues (below|after).*|skip (past|to) .*)$/i,
  /^(don[’']t miss|must[- ]read|just in|sponsored|promoted)\b.*\[[A-Z]+\]/i,
  /^(lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|te puede interesar|leia (também|mais)|veja (também|mais)|leggi anche|lees ook|läs också)\b/i,
  // to offers of the outlet
  /^(sign up|subscribe|register|log ?in|join (us|our|the conversation|now)|download|get (our|the) .*(newsletter|app|inbox|alerts?|updates?|headlines?)|get .{3,60}(delivered|sent) (straight |directly |right )?(to|through) your)\b/i,
  /^(click|tap) (here|on)\b/i,
  /\bclick here (for|to)\b.{0,80}$/i,
  /\b(sign up (for|to)|subscribe to) (our|the|.{2,40}[’']s)\b.{0,60}\b(newsletters?|e-?mails?|alerts?|channel|podcasts?|updates?|briefing)\b/i,
  /^(follow|like|find|connect with|email|e-mail|contact|reach|tweet)\b.{1,120}(\b(on|at) (twitter|x|facebook|instagram|linkedin|bluesky|threads|telegram|whatsapp)\b|@)/i,
  /^(have|got) (a|any) (news )?(tip|story|question|comment|correction)s?\b.*\?/i,
  /\b(may|can) be (reached|contacted) at \S+@/i,
  /\b(in|into|to) your (inbox|mailbox)\b/i,
  /^newsletters?\b.{0,40}$/i,
  /\b(jetzt|hier) (kostenlos )?(anmelden|abonnieren)\b.{0,40}$/i,
  /^(support|help us|donate)\b.{0,80}\b(journalism|newsroom|reporting|today)\b/i,
  // captions and credits of pictures
  /^in this .{3,60}\b(photo|image|picture|photograph|frame grab|video grab)\b/i,
  /^(photo(graph)?s?|images?|pictures?|video|illustration|foto|bild|crédit( photo)?|credit|file photo|featured image)( by| via| courtesy|:|\s*\/|\s*©)/i,
  /\((ap photo|photo by|photo:|image:|file photo|getty images|reuters\/|afp\/).{0,80}\)$/i,
  /\b(getty images|shutterstock|alamy|istock(photo)?|ap photo)\b.{0,30}$/i,
  /\b(photos?|photographs?|images?|pictures?|fotos?|bilder) ©.{0,60}$/i,
  // when, and who may copy
  /^https?:\/\/\S+$/i,
  /^citation:.{0,300}\bretrieved\b/i,
  /\bis subject to copyright\b/i,
  /^[|\s]*(published|updated|last (updated|modified)|first published|posted|modified|created)\b.{0,80}\d/i,
  /^(©|\(c\)|copyright\b|all rights reserved)/i,
  /\ball rights reserved\b.{0,120}$/i,
  /^this (material|content|article) (may not|is copyright|was originally published)\b/i,
  // the page's own machinery
  /^(advertisements?( .{0,200})?|advertising|ad|anzeige|werbung|publicité|publicidad|publicidade|loading\.*|share( this.*)?|print|e-?mail|comments?( \(\d+\))?|\d+ comments?|leave a (comment|reply)|tags?:?.{0,200}|topics?:.{0,200}|filed under.{0,200}|categor(y|ies):.{0,200}|play|replay|\d+ (min(ute)?s?|min) read|close|next|previous|back to top|image \d+ of \d+)$/i,
  /^tags\s.*,.*,/i,
  /^(we use|this (web)?site uses|wir (verwenden|nutzen)|nous utilisons|utilizamos|usamos|wij gebruiken) (des )?cookies\b/i,
  /^cookies?[.:!]/i,
  /^(spotted|found|noticed|seen) (a|an) (mistake|error|typo)\b/i,
  /^(columns|opinions|views|comments)\b.{0,60}\b(views?|opinions?|those)\b.{0,20}\b(author|writer|columnist)/i,
  /\b(comments?|comentários|comentarios|kommentare|commentaires)\b.{0,200}\b(moderat\w+|moderador\w*|not be (approved|published))\b/i,
  /\bmay earn (an? )?(affiliate )?commissions?\b/i,
  /^(follow|find) (him|her|them|us) (on|at)\b/i,
  /^(your browser does not support|please enable javascript|javascript is (disabled|required))\b/i,
];

/** What heads a list of other articles or an offer below the text. */
export const teaserHeadings: readonly RegExp[] = [
  /^(more|other|our|the)( \p{L}+){0,4} (stories|articles|news|reading|coverage|headlines)( (from|on|about|in) .{1,40})?:?$/iu,
  /^(related|recommended|most (read|popular|viewed|shared)|trending|top stories|latest (news|stories)|popular|read (more|next|also)|more (on|from|about|in) .{1,60}|what to read next|further reading|you (may|might) (also )?(like|enjoy|be interested in).{0,20}|(want|like) more .{1,60}\?|editor[’']s picks?|don[’']t miss)\b.{0,30}$/iu,
  /^(mehr zum thema|das könnte sie auch interessieren|auch interessant|lire aussi|à lire aussi|sur le même sujet|lea también|te puede interesar|más noticias|leia (também|mais)|veja também|leggi anche|lees ook)\b.{0,30}$/iu,
];

export const LONGEST_LINE = 400;

/** Lines that say whose copy an article is: they stay, whatever else they look like. */
export const agencyCredits: readonly RegExp[] = [
  /^(©|\(c\)|copyright).{0,40}\b(associated press|ap|reuters|afp|agence france-presse|upi|dpa|efe|ansa|pa media|press association|xinhua|tass|kyodo|bloomberg|canadian press|\p{L}+ news agency|\p{L}+ (wire|newswire))\b/iu,
  /\bcontributed to this (report|story|article)\b/i,
];

/** Lines that stand above an article's first sentence: who wrote it and when. */
export const openingLines: readonly RegExp[] = [
  /^(by|von|par|por|di|door|av) \p{Lu}.{0,120}$/u,
  /^(\p{L}+,? )?\d{1,2}[./ -](\d{1,2}|\p{L}+)\.?[./ -] ?\d{2,4}\b.{0,60}$/u,
  /^(\p{L}+,? )?\p{L}+\.? \d{1,2},? \d{4}\b.{0,60}$/u,
  /^\p{L}+(-\p{L}+)?, \d{1,2} de \p{L}+ de \d{4}\b.{0,40}$/u,
  /\b(19|20)\d{2}\b.{0,12}\b\d{1,2}[:.]\d{2} ?(am|pm)?\b.{0,12}$/i,
];
