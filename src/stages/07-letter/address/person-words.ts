/** Someone in a text besides the citizen. */
export interface OtherPerson {
  /** Undefined where the word doesn't tell: "nabo", "læge". */
  readonly gender: 'hun' | 'han' | undefined
}

const WOMEN =
  /^(?:(?:bedste|sviger|sted|pleje|mor|far|bonus)?mor|moren|moderen|(?:lille|store|tvillinge|halv|sted|pleje)?søster(?:en)?|(?:sviger|sted|pleje)?datter(?:en)?|(?:eks-?)?kone(?:n)?|(?:barndoms)?veninde(?:n)?|niece(?:n)?|tante(?:n)?|moster(?:en)?|faster(?:en)?|kusine(?:n)?|svigerinde(?:n)?|kvinde(?:n)?|pige(?:n)?|dame(?:n)?|hustru(?:en)?)$/
const MEN =
  /^(?:(?:bedste|sviger|sted|pleje|mor|far|bonus)?far|faren|faderen|(?:lille|store|tvillinge|halv|sted|pleje)?bror(?:en)?|broderen|(?:sviger|sted|pleje)?søn(?:nen)?|(?:eks-?)?mand(?:en)?|onkel|onklen|fætter(?:en)?|nevø(?:en)?|svoger(?:en)?|dreng(?:en)?)$/
const SOMEONE =
  /^(?:(?:eks-?)?kæreste(?:n)?|ægtefælle(?:n)?|samlever(?:en)?|(?:besøgs|barndoms)?ven(?:nen)?|(?:over|under)?nabo(?:en)?|genbo(?:en)?|(?:barne|bonus|pleje)?barn(?:et)?|værge(?:n)?|partsrepræsentant(?:en)?|bisidder(?:en)?|pårørende|kollega(?:en)?|chef(?:en)?|beboer(?:en)?|udlejer(?:en)?|bofælle(?:n)?|slægtning(?:en)?)$/
const STAFF =
  /(?:læge|psykiater|psykolog|bostøtte|(?:støtte|kontakt)person|medarbejder|rådgiver|sagsbehandler|lærer|mentor|pædagog|terapeut|sygeplejerske|visitator|instruktør|assistent|konsulent|koordinator|advokat|chauffør|vikar|diætist|arbejdsgiver)(?:e?n)?$|^(?:[a-zæøå]{3,})?(?:hjælper|behandler|vejleder|ledsager|underviser|plejer|træner|leder)en$|^[a-zæøå]{3,}(?:hjælper|behandler|vejleder|ledsager|underviser|plejer|træner|leder)$/
/** Someone where a word that counts or owns stands before: "en hjælper"; else what someone does. */
const DOER = /^(?:hjælper|behandler|vejleder|ledsager|underviser|plejer|træner|leder)$/

/** Whom a lower-case word means, where it means a person; also where it says whose something is. */
export function otherPerson(lower: string): OtherPerson | undefined {
  return roleOf(lower) ?? (lower.endsWith('s') ? roleOf(lower.replace(/[’']?s$/, '')) : undefined)
}

function roleOf(lower: string): OtherPerson | undefined {
  if (WOMEN.test(lower)) return { gender: 'hun' }
  if (MEN.test(lower)) return { gender: 'han' }
  if (SOMEONE.test(lower)) return { gender: undefined }
  return STAFF.test(lower) ? { gender: undefined } : undefined
}

const BEFORE_DOER = /^(?:hendes|hans|sin|en|den|ny|fast|egen|daglig)$/

/** "en hjælper", where "hjælper" alone is what someone does. */
export function isDoer(lower: string, before: string): boolean {
  return DOER.test(lower) && BEFORE_DOER.test(before)
}

export const BEGINS_CLAUSE =
  /^(?:og|men|eller|at|når|fordi|mens|hvis|da|så|som|der|idet|hvor|både|at|selvom|inden|indtil|end|fordi|for)$/

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
