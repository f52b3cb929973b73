import { possessiveFor } from './possessive.ts'

/** A recorded text turned towards the citizen. */
export interface Addressed {
  readonly text: string
  /** True where someone is spoken of in the third person and it is not plain who: the text is left as it was. */
  readonly doubtful: boolean
}

type Person = 'borger' | 'anden'

const RELATIVE =
  /^(?:mor|moren|moderen|far|faren|faderen|søster|søsteren|bror|broren|broderen|datter|datteren|søn|sønnen|kone|konen|mand|manden|kæreste|kæresten|ægtefælle|ægtefællen|samlever|samleveren|veninde|veninden|ven|vennen|nabo|naboen|tante|onkel|moster|faster|barn|barnet|mormor|morfar|farmor|farfar|kusine|fætter|værge|værgen)$/
const STAFF =
  /^(?:(?:egen|special|over)?læge(?:n)?|psykiater(?:en)?|psykolog(?:en)?|bostøtte(?:n)?|støtteperson(?:en)?|kontaktperson(?:en)?|medarbejder(?:en)?|rådgiver(?:en)?|sagsbehandler(?:en)?|lærer(?:en)?|leder(?:en)?|mentor(?:en)?|pædagog(?:en)?|hjælperen|behandler(?:en)?|ergoterapeut(?:en)?|fysioterapeut(?:en)?|sygeplejerske(?:n)?|vejleder(?:en)?|ledsager(?:en)?)$/
const CITIZEN_WORD = /^(?:borgeren|ansøgeren|ansøger|klienten)$/
const CITIZEN_OWNS = /^(?:borgerens|ansøgerens|ansøgers|klientens)$/

/** After these the person is the object, unless a finite verb follows: "om Karla kan", but "hos Karla". */
const PREPOSITION =
  /^(?:til|for|med|af|på|om|hos|ved|fra|mod|uden|over|efter|mellem|omkring|blandt|ifølge|før|siden|gennem)$/
const GIVES_TO =
  /^(?:hjælper|hjælpe|hjulpet|støtter|støtte|støttet|følger|følge|fulgt|ledsager|ledsage|ledsaget|minder|minde|mindet|besøger|besøge|besøgt|kende|tilbyder|tilbyde|tilbudt|motiverer|motivere|motiveret|guider|guide|guidet|vejleder|vejlede|vejledt|bistår|bistå|bringer|bringe|bevilger|bevilge|forbereder|forberede|beroliger|berolige|give|spørge|spurgt|møde|se|hente|køre|lade|få|hindrer|hindre|hindret|belaster|belaste|gør|giver|presser|presse|aktiverer|aktivere|opsøger|opsøge)$/
const FINITE =
  /^(?:kan|har|er|skal|vil|får|må|bør|kunne|havde|var|skulle|ville|fik|måtte|blev|bliver|ikke|selv|gør|går|kommer|tager|bruger|siger|oplyser|fortæller|mener|ønsker|føler|oplever|klarer|mister|glemmer|åbner|handler|køber|laver|bor|flytter|flyttede|søger|søgte|siden|også|stadig|fortsat|aldrig|ofte|altid|nu|[a-zæøå]{2,}(?:er|ede|te))$/

/**
 * Speaks to the citizen ("du") where a text speaks of them by first name, as "borgeren", or as "hun" or "han".
 * Only where it is plain who is meant. Quoted words are the speaker's own and are never touched.
 */
export function addressDirectly(text: string, citizen: string): Addressed {
  const names: ReadonlySet<string> = new Set([citizen, citizen.split(' ')[0] ?? citizen])
  const tokens = tokenize(text, citizen)
  const open = tokens.filter(({ quoted }) => !quoted)
  if (!open.some(({ word }) => isCitizen(word, names) || ownsAsCitizen(word, names) || PRONOUN.test(lowerOf(word))))
    return { text, doubtful: false }
  const named = open.some(({ word }) => isCitizen(word, names) || ownsAsCitizen(word, names))
  if (!named && open.some(({ word }) => DIRECT.test(lowerOf(word)))) return { text, doubtful: true }
  let last: Person | undefined
  const out: string[] = []
  for (const [i, token] of tokens.entries()) {
    const turned = token.quoted ? token.word : turn(tokens, i, last, names)
    if (turned === undefined) return { text, doubtful: true }
    out.push(
      isUpper(token.word) && turned !== token.word && startsSentence(tokens, i) ? capital(turned) : turned,
      token.gap,
    )
    last = token.quoted ? last : (personOf(token.word, names) ?? last)
  }
  return { text: out.join(''), doubtful: false }
}

/** The word as it is said to the citizen; undefined where it is not plain. */
function turn(
  tokens: readonly Token[],
  at: number,
  last: Person | undefined,
  names: ReadonlySet<string>,
): string | undefined {
  const word = tokens[at]?.word ?? ''
  const lower = lowerOf(word)
  const following = tokens.slice(at + 1, at + 4).map((next) => lowerOf(next.word))
  const before = lowerOf(tokens[at - 1]?.word ?? '')
  if (isCitizen(word, names)) return isObject(before, following[0] ?? '') ? 'dig' : 'du'
  if (ownsAsCitizen(word, names)) return possessiveFor(following)
  if (PRONOUN.test(lower)) {
    if (last === 'anden' && !(before === 'at' && isStaffBefore(tokens, at))) return undefined
    if (lower === 'hun' || lower === 'han') return 'du'
    return lower === 'hende' || lower === 'ham' ? 'dig' : possessiveFor(following)
  }
  return /^(?:sin|sit|sine|sig)$/.test(lower) && last === 'borger' ? `d${lower.slice(1)}` : word
}

function personOf(word: string, names: ReadonlySet<string>): Person | undefined {
  const lower = lowerOf(word)
  if (isCitizen(word, names) || ownsAsCitizen(word, names) || PRONOUN.test(lower)) return 'borger'
  return RELATIVE.test(lower) || STAFF.test(lower) ? 'anden' : undefined
}

interface Token {
  readonly word: string
  /** What stands between it and the next. */
  readonly gap: string
  readonly quoted: boolean
}

function tokenize(text: string, citizen: string): readonly Token[] {
  const tokens: Token[] = []
  const lead = /^[^\p{L}\d]*/u.exec(text)?.[0] ?? ''
  if (lead !== '') tokens.push({ word: '', gap: lead, quoted: false })
  let quoted = isQuotedAfter(lead, false)
  const name = citizen.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const words = new RegExp(
    `(${name}(?:[’']?s|(?<=[sxz])[’'])?(?![\\p{L}\\d])|[\\p{L}\\d]+(?:[-’'][\\p{L}\\d]+)*(?:(?<=[sxz])[’'](?=\\s))?)([^\\p{L}\\d]*)`,
    'gu',
  )
  for (const [, word = '', gap = ''] of text.slice(lead.length).matchAll(words)) {
    tokens.push({ word, gap, quoted })
    quoted = isQuotedAfter(gap, quoted)
  }
  return tokens
}

function isQuotedAfter(gap: string, quoted: boolean): boolean {
  let inside = quoted
  for (const mark of gap.match(/["“”„»«]/g) ?? [])
    inside = mark === '»' || mark === '„' ? true : mark === '«' ? false : !inside
  return inside
}

const PRONOUN = /^(?:hun|han|hende|ham|hendes|hans)$/
const DIRECT = /^(?:du|dig|din|dit|dine)$/

const isCitizen = (word: string, names: ReadonlySet<string>): boolean =>
  names.has(word) || CITIZEN_WORD.test(lowerOf(word))
const ownsAsCitizen = (word: string, names: ReadonlySet<string>): boolean =>
  (/[s’']$/.test(word) && names.has(word.replace(/[’']s?$|s$/, ''))) || CITIZEN_OWNS.test(lowerOf(word))
const lowerOf = (word: string): string => word.toLowerCase()

function isObject(before: string, after: string): boolean {
  if (PREPOSITION.test(before)) return !(/^(?:om|for|efter|før|siden|mens|ved)$/.test(before) && FINITE.test(after))
  return GIVES_TO.test(before)
}

/** "Lægen skriver, at hun ikke kan": staff tell of the citizen. */
function isStaffBefore(tokens: readonly Token[], at: number): boolean {
  const person = tokens.slice(0, at).findLast(({ word }) => STAFF.test(lowerOf(word)) || RELATIVE.test(lowerOf(word)))
  return person !== undefined && STAFF.test(lowerOf(person.word))
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.!?:»“"\n]/.test(tokens[at - 1]?.gap ?? '') || tokens[at - 1]?.word === ''
}

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
