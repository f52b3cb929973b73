import { clausesOf, mainOf, phrase } from '../../text/pattern.ts'
import { changeOf, formerMinutes, newMinutes, tableResult } from './amount-change.ts'
import { CONCESSION, MAY, NOT_NOW, WHEN, resultOf, type ResultKind } from './clause-result.ts'
import type { DecisionKind } from './decision-kind.ts'
import type { Passage } from './passage.ts'

export interface LetterResult {
  readonly kind: ResultKind
  readonly passage: Passage
  /** Stands where the letter tells its result: the title, the opening, or a section of its own. */
  readonly prominent: boolean
}

const isRequest = phrase(
  '(?:du|i|de|ansøger(?:en)?|borger(?:en)?) … (?:søgt|ansøgt|anmodet|bedt|søger|ansøger|beder|klaget|klager|søgte|ansøgte|anmodede|bad(?= (?:om|os|kommunen|jer|dem|vi))|klagede)>',
  '(?:søgte|ansøgte|anmodede|bad) (?:du|i|de|ansøger|borger(?:en)?|hun|han)>',
  'har (?:du|i|ansøger) … (?:søgt|ansøgt|anmodet|bedt)>',
  '(?:modtaget|modtog|fået|fik) (?:din|jeres|deres) ansøgning om',
)

/** "Den hjælp, du beder om" names what is answered; it asks for nothing. */
const ASKED_FOR =
  /(?:det|den|de) (?:an)?søgte|,? ?(?:(?:præcis |sådan |netop )?(?:som|der|hvor|hvad)|(?<=[, ]))(?: (?:du|i|de|hun|han|ansøger(?:en)?|borger(?:en)?|ansøgningen|sagen|der)|(?<=, )(?:du|i|de|hun|han)|(?<=(?:den|det|alt|hjælp|støtte|dele|timer) )(?:du|i|de))(?: selv| oprindeligt| også)*(?: har| havde| var| er)?(?: selv)? (?:søgt|søgte|søger|bad|bedt|beder|ansøgt|ansøgte|ansøger|ønsker|ønskede|ønsket|gjaldt|lød på|skrev|handlede)(?: om| på)?(?![a-zæøå])/g
/** How a citizen's own or the letter's telling of the complaint is told from an answer to it. */
const OF_COMPLAINT =
  /(?:kan|vil|skal|må|ønsker|bør) (?:du |de |i |man |borger |selv |også |altid )*(?:også |altid |stadig )?klage|klage(?:n|r)? (?:skal|sendes|kan|bliver|sender|til)|klage(?:vejledning|frist|adgang)|klager? (?:over|inden|senest)|ankestyrelsen/

/** Every result the letter tells, in its order. */
export function resultsIn(passages: readonly Passage[]): readonly LetterResult[] {
  const results: LetterResult[] = []
  const table = tableResult(passages)
  if (table !== null) results.push({ ...table, prominent: true })
  const grounds = passages.findIndex(
    (passage) => passage.section === 'begrundelse' || passage.section === 'regler' || passage.section === 'klage',
  )
  passages.forEach((passage, i) => {
    if (
      passage.section === 'klage' ||
      passage.section === 'bilag' ||
      passage.section === 'kontakt' ||
      passage.section === 'regler'
    )
      return
    if (
      (passage.voice === 'borger' &&
        passage.block.kind !== 'heading' &&
        !OPENS_WITH_ANSWER.test(passage.lower) &&
        !ANSWERED_ALL_THE_SAME.test(passage.lower)) ||
      passage.voice === 'lov' ||
      passage.voice === 'kilde'
    )
      return
    if (OF_COMPLAINT.test(passage.lower) && passage.block.kind !== 'heading') return
    const isHeading = passage.block.kind === 'heading' && passage.section !== 'andet'
    const opens =
      passage.section === 'resultat' || isHeading || (grounds !== -1 ? i < grounds : i < passages.length * 0.4)
    const decides =
      opens ||
      /(?:truffet|træffer|træffes) (?:[^ ]+ ){0,3}?(?:afgørelse|beslutning)|(?:har|er) (?:[^ ]+ ){0,2}?(?:besluttet|afgjort)|afgørelsen (?:er|går ud på|betyder|bliver)|resultatet (?:er|bliver)|derfor/.test(
        passage.lower,
      )
    if (NOT_ASKED_FOR.test(passage.lower)) return
    const lead = passage.lead
    if (lead !== null && isRequest.test(withoutAsked(lead.lower)) && !ANSWERS.test(passage.lower)) return
    const said = withoutAsked(passage.lower)
    const isAsideCut = said !== passage.lower
    const label = LABEL.exec(passage.lower)
    if (label !== null) {
      results.push({
        kind: label[1] === undefined && label[2] === undefined ? 'bevilling' : 'afslag',
        passage,
        prominent: true,
      })
      return
    }
    let last: ResultKind | null = null
    let isAsking = false
    let before = ''
    for (const clause of partsOf(said)) {
      if (isRequest.test(clause) && !ANSWERS.test(clause)) {
        isAsking = true
        continue
      }
      if (isAsking && !OPENS_AN_ANSWER.test(clause)) continue
      if (last === null && decides && ELLIPTIC_NO.test(clause) && LOOSE_GRANT.test(before)) {
        last = 'bevilling'
        results.push({ kind: 'bevilling', passage, prominent: true })
      }
      before = clause
      if (last === 'bevilling' && ELLIPTIC_NO.test(clause) && !NO_MORE.test(clause)) {
        results.push({ kind: turnedRound(clause, isAsideCut), passage, prominent: decides })
        continue
      }
      const change = changeOf(clause)
      if (change !== null) {
        results.push({ kind: change, passage, prominent: decides })
        continue
      }
      const main = mainOf(clause.replace(CONCESSION, ''))
      if (NOT_NOW.test(clause.replace(/ end (?:de|den|det) .*/, '')) && !/(?:derfor|fremover|fra den|pr\. )/.test(main))
        continue
      const kind = MAY.test(clause) ? null : (resultOf(main) ?? (isAsideCut && NOT_GIVEN.test(main) ? 'afslag' : null))
      if (kind === null || (kind !== 'bevilling' && WHEN.test(clause))) continue
      if (kind === 'bevilling' && IN_THE_BALANCE.test(said)) continue
      last = kind
      results.push({
        kind,
        passage,
        prominent: opens || (decides && !(kind === 'bevilling' && isAside(passage, results))),
      })
    }
  })
  return measured(passages, [...results, ...underHeadings(passages), ...underLeads(passages, results)])
}

/** "Du får ikke de 104 ture, du søgte om": what was asked for is help, whatever it is called. */
const NOT_GIVEN =
  /^(?:og |men )?(?:[a-zæøå]+ )?(?:du|i|de|hun|han|vi|familien|borger(?:en)?|ansøger(?:en)?|kommunen) (?:kan )?(?:derfor |desværre |altså )*(?:(?:får|få|giver|bevilger|dækker|betaler) (?:derfor |desværre |altså |dig |jer )*ikke|ikke (?:få|give|bevilge|dække|betale)) /

const GIVEN_ALREADY =
  /(?:vi|kommunen) har (?:[^ ,.;]+ ){0,3}?(?:bevilget|givet|udleveret|sendt)(?=[ .,])|har (?:vi|kommunen) (?:[^ ,.;]+ ){0,3}?(?:bevilget|givet|udleveret|sendt)(?=[ .,])/
const AN_AMOUNT =
  /(?:\d|en|et|to|tre|fire|fem|seks|halv[a-z]*) ?(?:timer?s?|minutter|gange?|kr\.|besøg|dage?)(?![a-zæøå])/

/** "Vi har derfor bevilget ekstra hjul" among the grounds of a no told in a section of its own: help that makes the rest needless. */
function isAside({ section, lower }: Passage, results: readonly LetterResult[]): boolean {
  return (
    section === 'begrundelse' &&
    GIVEN_ALREADY.test(lower) &&
    !AN_AMOUNT.test(lower) &&
    results.some(({ kind, passage }) => kind === 'afslag' && passage.section === 'resultat')
  )
}

/** "Det indgår også, at du er godkendt til handicapkørsel": what is weighed, not what is given. */
const IN_THE_BALANCE = /(?:indgår|indgået|lagt vægt på|lægger vægt på|set på|taget hensyn til)(?: også| desuden)?,? at /

/** "Det øvrige i din ansøgning kan ikke bevilges": the municipality's answer, though the application is named. */
const ANSWERED_ALL_THE_SAME =
  /(?:kan|vil) (?:derfor |desværre |herefter )*ikke (?:bevilges|imødekommes|efterkommes|tages til følge)(?=[ .,])|(?:ansøgningen?|resten|punkter?ne?) (?:[^ .,]+ ){0,4}(?:afslås|imødekommes|bevilges)(?=[ .,])/

/** The answer first, and then what the citizen thinks or wants. */
const OPENS_WITH_ANSWER =
  /^(?:du|i|de|ansøger(?:en)?|borger(?:en)?) (?:får|bevilges|tilbydes|er (?:bevilget|berettiget)|har fået bevilget) /

/** "… men ikke til indkøb": the verb of the clause before, turned round. */
const ELLIPTIC_NO =
  /^(?:,? ?(?:men|dog|derimod|og|bare|mens|medens) )?(?:derimod |altså |bare )?(?:ikke (?!(?:kun|blot|alene|bare|mere|mindst|hvis|at|i tvivl|altid)(?![a-zæøå]))|uden (?:den|det|de) )/

const NO_MORE = /ikke (?:en|et|flere) (?:[^ ,]+ )?mere/
/** "Du får genoptræning": help of a name we don't know, told as given by what is set against it. */
const LOOSE_GRANT =
  /^(?:du|i|de|hun|han|borger|ansøger(?:en)?|vi|kommunen|forvaltningen|udvalget) (?:kan )?(?:får|få|giver|give|godkender|dækker|tilbydes|tilbyder|bevilger|bevilges)(?= )(?!.* (?:ikke|ingen|svar|brev|besked))/

/** What a grant comes to with its "and not": less than before, something else than asked for, or a part refused. */
function turnedRound(clause: string, isAsideCut: boolean): ResultKind {
  if (/ikke længere|^og ikke (?:\d|en hel|hele)/.test(clause)) return 'nedsaettelse'
  const isContrast = /^(?:,? ?(?:men|dog|derimod|bare|mens|medens) )/.test(clause)
  const isOfAmount = /ikke (?:hver|så|alle|hele|\d|uden)/.test(clause)
  return !isContrast && !isOfAmount && (clause.startsWith('og ') || isAsideCut) ? 'anden-hjaelp' : 'afslag'
}

const ANSWERS =
  /(?:derfor|svaret|(?:vi|kommunen|udvalget|forvaltningen) har (?:besluttet|afgjort|truffet)|afslag|afvist|bevilge[rts]|får i stedet|imødekom|gået igennem)/

const NOT_ASKED_FOR = /(?:ikke|aldrig) (?:har )?(?:søgt|bedt|ansøgt|anmodet) om(?! forlængelse)/

/** What follows on a request in the same sentence, and answers it. */
const OPENS_AN_ANSWER =
  /^(?:(?:men|og|mens|medens|derimod|i stedet) )?(?:(?:vi|du|i|de|der|hun|han|det|den|kommunen|udvalget|forvaltningen) )?(?:derfor |nu |i stedet )?(?:får|giver|gives|tilbyder|tilbydes|bevilger|bevilges|yder|ydes|afslår|afslås|kan|er|bliver|imødekommer)(?= )/

/** "De bade, du har fået bevilget" are held already. */
const HELD =
  /, (?:som )?(?:du|i|hun|han) (?:allerede )?(?:har|havde) (?:fået )?(?:bevilget|tildelt|i forvejen)(?=[ .,]|$)/

/** A sentence without what it says was asked for. */
function withoutAsked(lower: string): string {
  return lower.replaceAll(ASKED_FOR, ' ').replace(HELD, ' ')
}

/** "Vi siger ja til posten og nej til indkøb": each answer by itself. */
function partsOf(lower: string): readonly string[] {
  return clausesOf(lower).flatMap((clause) =>
    clause.split(
      /, og (?=(?:du|vi|der|de|i|kommunen|han|hun|den bliver) )|(?<=mindre): (?=fra )| og (?=(?:får|giver|bevilges|tilbydes|beholder|fastholder) )|(?:,| )(?=og ikke )|, (?=ikke )|,? (?=medens )|, (?=(?:vi|du|der|kommunen) (?:giver|tilbyder|får|bevilger|yder|beholder) )|(?:,? og|,) (?=(?:nej|ja|afslag)(?: til| på|$))|,? idet (?=der gives afslag|der bevilges)|, (?=[^,]{3,40} (?:gives|bevilges|ydes|imødekommes|dækkes|får du) (?:ikke|ingen))/,
    ),
  )
}

const GRANTED_BESIDE =
  /^(?:bevilling|vi bevilger|du får|det får du|hvad (?:vi|kommunen) (?:kan )?(?:bevilger?|giver?))[:?]?$/
const GRANTED =
  /^(?:(?:det|dette|hvad|her) (?:får|bevilger|giver) (?:du|vi|i|de)(?: hjælp til| støtte til)?|bevilget|imødekommet|(?:vi siger )?ja til)[:?]?$/
const REFUSED =
  /^(?:(?:det|dette|hvad|her|ting),? (?:[^ .:]+ ){0,3}?ikke(?: [^ .:]+){0,4}|(?:det|dette|hvad|her) (?:får|bevilger|giver) (?:du|vi|i|de) ikke(?: hjælp til| støtte til)?|ikke (?:bevilget|imødekommet)|afslået|(?:vi siger )?nej til)[:?]?$/
/** "Det, du ikke får: …": the label of a line is the answer. */
const LABEL =
  /^(?:det|dette|her),? (?:(?:får|bevilger|giver) (?:du|vi|i)|(?:du|vi|i)( ikke)? (?:får|bevilger|giver|kan få))( ikke)?: /

/** "Det får du ikke", and under it what: the heading is the answer. */
function underHeadings(passages: readonly Passage[]): readonly LetterResult[] {
  const both = passages.some(isRefusal)
  return passages.flatMap((heading, i): readonly LetterResult[] => {
    if (heading.block.kind !== 'heading') return []
    const kind = isRefusal(heading)
      ? 'afslag'
      : GRANTED.test(heading.lower) || (both && GRANTED_BESIDE.test(heading.lower))
        ? 'bevilling'
        : null
    const next = passages[i + 1]
    return kind === null || next === undefined || next.block.kind === 'heading'
      ? []
      : [{ kind, passage: next, prominent: true }]
  })
}

/** "Du får:" and "Du får ikke:", with a list below: each of its lines is given or refused. */
const LEADS =
  /^(?:derfor )?(?:(?:du|i|de|hun|han) (?:får|bevilges|kan få)|(?:vi|kommunen) (?:bevilger|giver|tilbyder|siger)(?: dig| jer)?|(?:får|bevilges) du|(?:bevilger|giver) vi(?: dig| jer)?)( (?:derfor |desværre |altså )?(?:ikke|ingen|nej)| ja)?(?: (?:hjælp|støtte))?(?: til)?(?: følgende)?:$/

function underLeads(passages: readonly Passage[], results: readonly LetterResult[]): readonly LetterResult[] {
  const told = new Set(results.map(({ passage }) => passage))
  return passages.flatMap((passage): readonly LetterResult[] => {
    const lead = passage.lead === null || told.has(passage) ? null : LEADS.exec(passage.lead.lower)
    if (lead === null || passage.section === 'klage') return []
    return [{ kind: /ikke|ingen|nej/.test(lead[1] ?? '') ? 'afslag' : 'bevilling', passage, prominent: true }]
  })
}

function isRefusal({ block, lower }: Passage): boolean {
  return (
    block.kind === 'heading' &&
    REFUSED.test(lower) &&
    /få|bevilg|giv|imødekom|afslå|nej|dækk|yde/.test(lower) &&
    !/klage|vægt|brug/.test(lower)
  )
}

/** Against the hours held before, an amount tells which way it went, whatever the letter calls it. */
function measured(passages: readonly Passage[], results: readonly LetterResult[]): readonly LetterResult[] {
  const former = formerMinutes(passages)
  if (former === null) return results
  const read = results.map((result): LetterResult => {
    const now = result.kind === 'bevilling' ? newMinutes(result.passage) : null
    return now !== null && now < former.minutes && result.passage !== former.passage && result.prominent
      ? { ...result, kind: 'nedsaettelse' }
      : result
  })
  const known = new Set(read.map(({ passage }) => passage))
  const unnamed = passages.find(
    (passage) => !known.has(passage) && passage !== former.passage && newMinutes(passage) !== null,
  )
  const now = unnamed === undefined ? null : newMinutes(unnamed)
  return unnamed === undefined || now === null || now >= former.minutes
    ? read
    : [...read, { kind: 'nedsaettelse', passage: unnamed, prominent: true }]
}

const OF_THE_WHOLE =
  /^(?:afgørelse: ?)?afslag(?: på|$)|besluttet (?:[^ .]+ ){0,2}?(?:at give (?:dig|jer|dem) afslag|ikke at imødekomme)|(?:kan|har) (?:derfor |desværre )?ikke (?:kunnet )?(?:imødekomme|bevilge) (?:din |jeres |deres )?(?:ansøgning|det ansøgte)|(?:du får|kan du få) (?:derfor |desværre )?ikke (?:støtte|hjælp|tilskud)(?=[.,]|$)/
/** A grant told as one: by its word, or with what is given. */
const GIVES =
  /bevilg|bevilling|tilkend|imødekomm|visiter|§|tilbud om|(?:får|giver|tilbyder|yder)(?! (?:du |i )?(?:i dag|allerede))[^.]*(?:støtte|hjælp|ledsag|tilskud|(?:\d|en|et|to|tre|fire|halvanden) (?:kr\.|timer?|gange?|dage?|uger?|måneder|besøg|ophold))/

/** What it all comes to. Prominent results decide; the rest only where none is prominent. */
export function decisionKindOf(results: readonly LetterResult[]): DecisionKind {
  const prominent = results.filter((result) => result.prominent)
  const kinds = new Set((prominent.length > 0 ? prominent : results).map((result) => result.kind))
  const all = new Set(results.map((result) => result.kind))
  const ends = results.filter((result) => result.kind === 'ophoer')
  const goesOn = results.some(
    ({ kind, passage }) => kind === 'bevilling' && /(?:fortsæt|beholder|uændret|fortsat)/.test(passage.lower),
  )
  // A part that ends while the rest goes on is a reduction.
  if (kinds.has('ophoer'))
    return (kinds.has('nedsaettelse') || goesOn) && !ends.some(({ passage }) => passage.block.kind === 'heading')
      ? 'nedsaettelse'
      : 'ophoer'
  if (kinds.has('nedsaettelse')) return 'nedsaettelse'
  if (kinds.has('delvis')) return 'delvis'
  if (kinds.has('anden-hjaelp')) return 'anden-hjaelp'
  // Keeping what one has, and no more, where more was asked for.
  const keepsOnly = results
    .filter(({ kind }) => kind === 'bevilling')
    .every(({ passage }) => /beholder|uændret|fortsætter/.test(passage.lower))
  if (kinds.has('bevilling') && kinds.has('afslag') && keepsOnly) return 'afslag'
  // A refusal of the whole in so many words is not made a part of one by words that only resemble a grant.
  if (
    !all.has('delvis') &&
    results.some(({ kind, passage }) => kind === 'afslag' && OF_THE_WHOLE.test(passage.lower)) &&
    results.every(({ kind, passage }) => kind !== 'bevilling' || !GIVES.test(passage.lower))
  )
    return 'afslag'
  if (kinds.has('bevilling') && (kinds.has('afslag') || all.has('afslag'))) return 'delvis'
  if (kinds.has('afslag'))
    return all.has('bevilling') && !kinds.has('bevilling') && prominent.length === 0 ? 'delvis' : 'afslag'
  if (kinds.has('bevilling')) return all.has('ophoer') ? 'ophoer' : 'bevilling'
  return 'ukendt'
}
