import { clausesOf, phrase } from '../../text/pattern.ts'
import type { DecisionKind } from './decision-kind.ts'
import type { Passage } from './passage.ts'

/** What a sentence of the letter decides. */
export type ResultKind = 'bevilling' | 'delvis' | 'afslag' | 'nedsaettelse' | 'ophoer'

export interface LetterResult {
  readonly kind: ResultKind
  readonly passage: Passage
  /** Stands where the letter tells its result: the title, the opening, or a section of its own. */
  readonly prominent: boolean
}

const HELP =
  '(?:hjælp|støtte|bostøtte|bevil|tilskud|dækk|ledsag|time|ordning|plads|ansøg|anmod|socialpædagogisk|§|ydelse|tilbud|botilbud|kompensation|merudgift|indsats|kontaktperson|mentor|hjemmevejled|vederlag|rengøring|indkøb|aflastning|det,? du (?:har )?(?:søg|ansøg|bed)|det ansøgte|det søgte)'
const help = new RegExp(HELP, 'u')

const FIRM_REFUSAL = phrase(
  '(?:får|gives?|giver|meddele[sr]?|givet|træffer|truffet|må|må desværre|med|derfor|om|er|et|delvist|helt) … afslag',
  'afslag(?:et)? (?:på|efter|til|om|vedr)',
  '^afslag',
  'afslår',
  'afslås',
  'afslået',
  'afslå',
  '(?:ikke|hverken) (?:er |være |længere |er længere )*(?:berettiget|bevilget|bevilliget|visiteret|godkendt)',
  'ikke (?:har |få )?ret til',
  'har … ikke ret til',
  'ikke … (?:bevilges|bevilliges|bevilget|bevilliget|imødekommes|imødekommet|tildeles|efterkommes)',
  '(?:kan|kunne|vil|skal) … ikke … (?:imødekomme|imødekommes|bevilge|bevilges|bevilget|bevilliges|bevillige|efterkomme|efterkommes|tildele|tildeles|tilkendes)',
  '(?:bevilger|bevilges|bevilliger|bevilliges|imødekommer|imødekommes|tildeles|tilkendes) … ikke',
  'ikke (?:at )?(?:kan |kunne )?(?:imødekomme|imødekommes|bevilge|bevilges|efterkomme|tilkendes)',
  'ikke (?:er |være )?(?:omfattet|en del) af (?:[^ ]+ ){0,2}?(?:personkreds|målgruppe|§|bestemmels|servicelov)\\p{L}*',
  '(?:ikke|uden for|udenfor) (?:i |tilhører |er i |hører til |hører under |er en del af |inden for )*(?:personkredsen|målgruppen|den personkreds|den målgruppe)',
  'ikke opfylder',
  'opfylder … ikke',
  'svaret (?:er|bliver) (?:derfor |desværre )*nej',
  'siger (?:vi |kommunen |derfor |desværre )*nej',
  'sige nej til',
  '(?:bliver|er) (?:det )?(?:derfor |desværre )*(?:et )?nej>',
  'ansøgningen (?:er )?afvist',
  'afviser (?:vi |din |kommunen )',
  'ikke grundlag for (?:at )?(?:bevilge|bevilg|yde|tilbyde|give|imødekom)',
)
const SOFT_REFUSAL = phrase(
  '(?:kan|kunne|vil|skal) … ikke … (?:få|tilbyde|tilbydes|yde|ydes|give|gives|modtage|støtte|hjælpe|opnå|dække|dækkes|hjælp)',
  'ikke (?:kan|kunne|vil|skal) (?:få|tilbyde|tilbydes|yde|ydes|give|gives|modtage|opnå|dække|dækkes)',
  '(?:får|giver|gives|ydes|yder|tilbyder|tilbydes|dækkes|dækker|bliver) … ikke',
  'får … ingen',
  'ikke få',
  'får … intet',
)
const GRANT = phrase(
  'bevilge(?:s|r|t|de)?>',
  'bevillig(?:es|er|et|ede|e)>',
  'bevilling (?:af|på|til|efter|:|for)',
  '^bevilling',
  '(?:fået|får|er|sagt|et) … ja>',
  '(?:fået|et) ja>',
  'imødekomme(?:s|r|t)?>',
  'imødekommelse',
  'tildele(?:s|r|t)>',
  'tilkende(?:s|r|t)>',
  '(?:er|bliver|blev|været) (?:nu |fortsat |derfor |igen )*(?:berettiget til|visiteret til|godkendt til|omfattet af personkredsen)',
  'har (?:du |fortsat |nu |derfor )*ret til',
  'tillykke',
  'sag[dt] ja',
  'siger (?:vi |kommunen )*ja',
  'svaret er (?:et )?ja',
  'bliver (?:det )?(?:et )?ja>',
  'fuldt? medhold',
  'medhold',
  'velkommen (?:til|i|hos)(?! at)',
  'forlænge(?:s|r|t)>',
  'forhøje(?:s|r|t)>',
)
const SOFT_GRANT = phrase(
  '(?:får|giver|gives|tilbyder|tilbydes|tilbudt|ydes|yder|modtager|bevares|beholder|dækker|dækkes|fortsætter|starter|stiller)>',
  '(?:kan|vil|skal) … (?:få|tilbyde|tilbydes|give|gives|yde|ydes|modtage|dække|dækkes|beholde)>',
  'har ret til',
)
const END = phrase(
  '(?:ophører|ophøre|stopper|stoppes|stoppe|bortfalder|bortfalde|afsluttes|afslutte|afslutter|indstilles|lukkes|fratages|frataget|frakendes|frakendt|inddrages|fjernes|opsiges|opsiger|trækker)>',
  'falder bort',
  'falde bort',
  'ophør(?:et)? (?:af|med)',
  '^ophør',
  'afgørelse om ophør',
  'bringe(?:s|r)? til ophør',
  'afslutning af (?:din|støtten|bevilling|hjælpen|indsatsen|bostøtten)',
  'ikke længere (?:er |har |kan |skal |vil |få |modtage |være )*(?:få|berettiget|bevilget|ret|modtage|hjælp|støtte|omfattet|visiteret|tilbud)',
  'ikke (?:kan )?(?:forlænge|forlænges|fortsætte)',
  'forlænges ikke',
  'stands(?:er|es)',
  'ikke fortsætte',
  'tage[rs]? … tilbage',
  'trække[rs]? … tilbage',
)
const END_OBJECT =
  /hjælp|støtte|bevilling|ordning|indsats|ydelse|timer|ledsag|forløb|tilskud|kompensation|merudgift|rengøring|botilbud|plads|den\b|kontaktperson/u
const CUT = phrase(
  '(?:nedsætte[rs]?|nedsættelse(?:n)?(?= (?:af|til|fra|træder|gælder))|nedtrap\\p{L}*|nedjuster\\p{L}*|nedreguler\\p{L}*|nedskær\\p{L}*|reducer\\p{L}+|reduktion|halver\\p{L}+|beskær\\p{L}*)',
  'sæt(?:te|tes|ter) … ned>',
  'trappe(?:s|t|r)? … ned>',
  'trappet ned',
  'nedsættelse$',
  'skær(?:e|es|er) … ned>',
  'nedsat (?:til|fra|med|din|støtte|hjælp)',
  '(?:færre timer|mindre hjælp|mindre støtte|mindre end (?:i dag|hidtil|før))',
  'bliver … (?:nedsat|reduceret|sat ned|skåret)',
  'tilpasse[rs]? (?:vi |din |støtten|hjælpen|bevilling)',
  'revisiteret til',
  'fra (?:\\d+[,.]?\\d*|[^ ]+) (?:timer?|gange?|minutter|besøg)?(?: [^ .]+){0,6}? ?til (?:\\d+[,.]?\\d*|en|to|tre|fire|fem|seks) ?(?:timer?|gange?|minutter|besøg)',
  'ændres fra',
  'går (?:du )?(?:ned )?fra \\d',
)
const PARTLY = phrase(
  'delvis(?:t)? (?:imødekom|medhold|bevil|afslag|afslå)',
  '(?:imødekom\\p{L}*|bevilg\\p{L}*|medhold) … delvis',
  'delvis(?:t)? imødekomme',
)

/** Sentences that speak of a result without deciding it now: earlier decisions, conditions, the complaint, the future. */
const NOT_NOW = phrase(
  'hvis',
  'såfremt',
  'tidligere (?:bevil|afslag|fået|givet|haft|afgørelse)',
  'har … tidligere',
  'hidtil',
  'siden (?:19|20)\\d\\d',
  'siden (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)',
  'har (?:i dag|indtil nu|allerede|hidtil|hele tiden|tidligere)',
  'du har i dag',
  'havde',
  'klage[rn]? over',
  'overvejer',
  'påtænker',
  'forventer at',
  'førend?',
  'kan du klage',
  'slutter>',
  'klaget>',
  'da du fik',
  'fik (?:du|i)>',
  'blev (?:du|i|den|det) (?:i|den|bevil)',
  'ved afgørelse af',
  'i afgørelsen af',
  'afgørelsen (?:fra|af) (?:den )?\\d',
  'vil du (?:få|modtage) (?:et brev|besked|en ny)',
  'indtil der er',
  'når du',
)
const CONCESSION = /(?:fordi|da|idet|hvis|såfremt|selvom|selv om|når) [^,]*$/

const NOT = phrase('ikke>', 'ingen>', 'hverken>')

export function resultOf(clause: string): ResultKind | null {
  if (PARTLY.test(clause)) return 'delvis'
  if (FIRM_REFUSAL.test(clause)) return END.test(clause) && /længere/.test(clause) ? 'ophoer' : 'afslag'
  if (END.test(clause) && END_OBJECT.test(clause)) return 'ophoer'
  if (CUT.test(clause) && !/nedsat (?:psykisk|fysisk|funktion)/.test(clause)) return 'nedsaettelse'
  if (SOFT_REFUSAL.test(clause) && help.test(clause)) return 'afslag'
  if (GRANT.test(clause) && !NOT.test(clause)) return 'bevilling'
  if (
    SOFT_GRANT.test(clause) &&
    help.test(clause) &&
    !NOT.test(clause) &&
    !/(?:gerne|førtidspension|kontanthjælp|sygedagpenge|modtager)/.test(clause)
  )
    return 'bevilling'
  return null
}

const SAID: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  én: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  tolv: 12,
  halvanden: 1.5,
}
const AMOUNT = '(\\d+(?:[,.]\\d+)?|en|et|én|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|halvanden)(?: ?- ?\\d+)?'
const UNIT = '(?:timer?s?|gange?|minutter|besøg)'
const FROM_TO = new RegExp(
  `(?:ændre[srt]?|fra|går|justere[srt]?|sættes) (?:[^ ]+ ){0,2}?${AMOUNT}(?: ${UNIT})?(?: [^ ,.]+){0,4}? til (?:omkring |ca\\. )?${AMOUNT} ${UNIT}`,
  'u',
)
const INSTEAD_OF = new RegExp(
  `${AMOUNT} ${UNIT}(?: [^ ,.]+){0,4}? (?:i stedet for|mod(?: hidtil| før)?|frem for) (?:de |hidtil |tidligere )*${AMOUNT} ${UNIT}`,
  'u',
)

/** "fra 6 til 3 timer" is a reduction, "fra 2 til 4" a grant; null where no two amounts are set against each other. */
function changeOf(clause: string): ResultKind | null {
  const fromTo = FROM_TO.exec(clause)
  if (fromTo !== null) return compare(amountOf(fromTo[1]), amountOf(fromTo[2]))
  const instead = INSTEAD_OF.exec(clause)
  return instead === null ? null : compare(amountOf(instead[2]), amountOf(instead[1]))
}

function amountOf(words: string | undefined): number {
  return SAID[words ?? ''] ?? Number((words ?? '').replace(',', '.'))
}

function compare(before: number, after: number): ResultKind | null {
  return after < before ? 'nedsaettelse' : after > before ? 'bevilling' : null
}

/** Hours a week that were held before this letter, where it tells them. */
function formerHours(passages: readonly Passage[]): number | null {
  for (const { lower, voice } of passages) {
    if (
      voice === 'lov' ||
      !/(?:siden|hidtil|i dag|tidligere) /.test(lower) ||
      !/(?:haft|fået|modtaget|får|bevilget|modtager)/.test(lower)
    )
      continue
    const told = /(\d+(?:,\d+)?) timers? /.exec(lower)
    if (told !== null) return amountOf(told[1])
  }
  return null
}

function hoursIn(lower: string, former: number): boolean {
  const told = /(?:får|bevilger|bevilges|bevilget|udgør)[^.]{0,60}?(\d+(?:,\d+)?) timers? /.exec(lower)
  return told !== null && amountOf(told[1]) < former && /om ugen|ugentlig|pr\. uge/.test(lower)
}

/** A printed table of old and new amounts: its sum tells which way it went. */
function tableResult(passages: readonly Passage[]): LetterResult | null {
  if (!passages.some(({ lower }) => /(?:hidtil|tidl)/.test(lower) && /(?:^|[^\p{L}])ny/u.test(lower))) return null
  for (const passage of passages) {
    const sum = /i alt\s+(\d+(?:,\d+)?)\s+(\d+(?:,\d+)?)/.exec(passage.lower)
    const kind = sum === null ? null : compare(amountOf(sum[1]), amountOf(sum[2]))
    if (kind !== null) return { kind, passage, prominent: true }
  }
  return null
}

const isRequest = phrase(
  '(?:du|i|ansøger|borger(?:en)?) … (?:søgt|ansøgt|anmodet|bedt|søger|ansøger|beder|klaget|klager)>',
  'har (?:du|i|ansøger) … (?:søgt|ansøgt|anmodet|bedt)>',
)

/** Every result the letter tells, in its order. */
export function resultsIn(passages: readonly Passage[]): readonly LetterResult[] {
  const results: LetterResult[] = []
  const table = tableResult(passages)
  if (table !== null) results.push(table)
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
    if (passage.voice === 'borger' || passage.voice === 'lov' || passage.voice === 'kilde') return
    if (/klag(?:e|en|er|evejledning)>?\b/.test(passage.lower) && passage.block.kind !== 'heading') return
    const isHeading = passage.block.kind === 'heading' && passage.section !== 'andet'
    const opens =
      passage.section === 'resultat' || isHeading || (grounds !== -1 ? i < grounds : i < passages.length * 0.4)
    const decides =
      /(?:truffet|træffer|træffes) (?:[^ ]+ ){0,3}?(?:afgørelse|beslutning)|(?:har|er) (?:[^ ]+ ){0,2}?(?:besluttet|afgjort)|afgørelsen (?:er|går ud på|betyder|bliver)|resultatet (?:er|bliver)|derfor/.test(
        passage.lower,
      )
    if (
      isRequest.test(passage.lower) &&
      !/(?:derfor|svaret|vi har (?:besluttet|afgjort|truffet)|afslag|bevilge[rts])/.test(passage.lower)
    )
      return
    for (const clause of clausesOf(passage.lower)) {
      const change = changeOf(clause)
      if (change !== null) {
        results.push({ kind: change, passage, prominent: opens || decides })
        continue
      }
      if (NOT_NOW.test(clause) && !/(?:derfor|fremover|fra den|pr\. )/.test(clause)) continue
      const main = clause.replace(CONCESSION, '')
      const kind = resultOf(main === '' ? clause : main)
      if (kind === null) continue
      results.push({ kind, passage, prominent: opens || decides })
    }
  })
  const former = formerHours(passages)
  return former === null
    ? results
    : results.map((result) =>
        result.kind === 'bevilling' && result.prominent && hoursIn(result.passage.lower, former)
          ? { ...result, kind: 'nedsaettelse' }
          : result,
      )
}

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
  if (kinds.has('bevilling') && (kinds.has('afslag') || all.has('afslag'))) return 'delvis'
  if (kinds.has('afslag'))
    return all.has('bevilling') && !kinds.has('bevilling') && prominent.length === 0 ? 'delvis' : 'afslag'
  if (kinds.has('bevilling')) return all.has('ophoer') ? 'ophoer' : 'bevilling'
  return 'ukendt'
}
