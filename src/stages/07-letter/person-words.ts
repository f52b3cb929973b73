/** Someone in a text besides the citizen. */
export interface OtherPerson {
  /** Undefined where the word doesn't tell: "nabo", "læge". */
  readonly gender: 'hun' | 'han' | undefined
  readonly isStaff: boolean
}

const WOMEN =
  /^(?:mor|moren|moderen|søster|søsteren|datter|datteren|kone|konen|veninde|veninden|tante|moster|faster|mormor|farmor|kusine|kusinen|eks-?kone|svigermor|stedmor|plejemor|lillesøster|storesøster|tvillingesøster|niece)$/
const MEN =
  /^(?:far|faren|faderen|bror|broren|broderen|søn|sønnen|mand|manden|onkel|morfar|farfar|fætter|fætteren|eks-?mand|svigerfar|stedfar|plejefar|lillebror|storebror|tvillingebror|nevø)$/
const SOMEONE =
  /^(?:kæreste|kæresten|ægtefælle|ægtefællen|samlever|samleveren|ven|vennen|nabo|naboen|barn|barnet|værge|værgen|partsrepræsentant|partsrepræsentanten|bisidder|bisidderen|pårørende|kollega|kollegaen|chef|chefen)$/
const STAFF =
  /^(?:(?:egen|special|over|tand)?læge(?:n)?|psykiater(?:en)?|psykolog(?:en)?|bostøtte(?:n)?|støtteperson(?:en)?|kontaktperson(?:en)?|medarbejder(?:en)?|rådgiver(?:en)?|sagsbehandleren|læreren|lederen|mentor(?:en)?|pædagog(?:en)?|hjælperen|behandleren|ergoterapeut(?:en)?|fysioterapeut(?:en)?|sygeplejerske(?:n)?|vejlederen|ledsageren|visitator(?:en)?|underviseren|instruktør(?:en)?|kollega(?:en)?)$/

/** Whom a lower-case word means, where it means a person. */
export function otherPerson(lower: string): OtherPerson | undefined {
  if (WOMEN.test(lower)) return { gender: 'hun', isStaff: false }
  if (MEN.test(lower)) return { gender: 'han', isStaff: false }
  if (SOMEONE.test(lower)) return { gender: undefined, isStaff: false }
  return STAFF.test(lower) ? { gender: undefined, isStaff: true } : undefined
}

/** After these a person is the object, unless a finite verb follows: "om Karla kan", but "hos Karla". */
const PREPOSITION =
  /^(?:til|for|med|af|på|om|hos|ved|fra|mod|uden|over|efter|mellem|omkring|blandt|ifølge|før|siden|gennem|sammen)$/
const ALSO_CONJUNCTION = /^(?:om|for|efter|før|siden|ved)$/
const GIVES_TO =
  /^(?:hjælper|hjælpe|hjulpet|støtter|støtte|støttet|følger|følge|fulgt|ledsager|ledsage|ledsaget|minder|minde|mindet|besøger|besøge|besøgt|kende|tilbyder|tilbyde|tilbudt|motiverer|motivere|motiveret|guider|guide|guidet|vejleder|vejlede|vejledt|bistår|bistå|bringer|bringe|bevilger|bevilge|forbereder|forberede|beroliger|berolige|give|spørge|spurgt|møde|se|hente|køre|lade|få|hindrer|hindre|hindret|belaster|belaste|gør|giver|presser|presse|aktiverer|aktivere|opsøger|opsøge|vækker|vække|holder|holde|følges)$/
const FINITE =
  /^(?:kan|har|er|skal|vil|får|må|bør|kunne|havde|var|skulle|ville|fik|måtte|blev|bliver|ikke|selv|gør|går|kommer|tager|bruger|siger|oplyser|fortæller|mener|ønsker|føler|oplever|klarer|mister|glemmer|åbner|handler|køber|laver|bor|flytter|flyttede|søger|søgte|siden|også|stadig|fortsat|aldrig|ofte|altid|nu|[a-zæøå]{2,}(?:er|ede|te))$/

/** Whether a person who stands between these two lower-case words is the object there. */
export function isObjectBetween(before: string, after: string): boolean {
  if (PREPOSITION.test(before)) return !(ALSO_CONJUNCTION.test(before) && FINITE.test(after))
  return GIVES_TO.test(before)
}

const OWNS_OR_COUNTS =
  /^(?:hendes|hans|sin|sit|sine|din|dit|dine|en|et|den|det|de|begge|to|egen|eget|egne|nye|gamle|ældste|yngste|voksne|daglige|faste|anden|praktiserende|[a-zæøå]+s)$/
const BEGINS_CLAUSE =
  /^(?:og|men|eller|at|når|fordi|mens|hvis|da|så|som|der|idet|hvor|både|at|selvom|inden|indtil|end|fordi|for)$/

/** Whether the person at this place heads its clause: nothing before it there but what belongs to it. */
export function headsClause(lowers: readonly string[], gaps: readonly string[], at: number): boolean {
  let first = at
  while (first > 0 && OWNS_OR_COUNTS.test(lowers[first - 1] ?? '') && !/[,.;:!?]/.test(gaps[first - 1] ?? ''))
    first -= 1
  if (first === 0) return true
  // "hos læge og tandlæge": the second stands as the first does.
  if (lowers[first - 1] === 'og' && first > 1 && otherPerson(lowers[first - 2] ?? '') !== undefined)
    return headsClause(lowers, gaps, first - 2)
  return /[,.;:!?“”"]/.test(gaps[first - 1] ?? '') || BEGINS_CLAUSE.test(lowers[first - 1] ?? '')
}

const VERB =
  /^(?:har|er|kan|skal|vil|må|bør|får|bliver|blev|var|havde|kunne|skulle|ville|fik|måtte|gør|går|står|ved|[a-zæøå]{3,}(?:er|ede|te))$/

/**
 * Whether the clause of this place has something that does it, named before its verb: "eksem har bredt sig".
 * A clause without takes the one before it: "… og mister overblikket over sin post".
 */
export function hasOwnSubject(lowers: readonly string[], gaps: readonly string[], at: number): boolean {
  let first = at
  while (first > 0 && !/[,.;:!?]/.test(gaps[first - 1] ?? '') && !BEGINS_CLAUSE.test(lowers[first - 1] ?? ''))
    first -= 1
  const verb = lowers.findIndex((lower, i) => i >= first && i < at && VERB.test(lower))
  return verb > first
}
