import type { ResultKind } from './clause-result.ts'
import type { Passage } from './passage.ts'

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
/** "Skåret fra 15 til 9": the verb tells that the numbers are amounts. */
const CUT_TO =
  /(?:skåret|falder|går|sat|sættes|nedsat|nedsættes|ændres|reduceres|øges|hæves|forhøjes) (?:[^ .,]+ ){0,3}?fra (\d+(?:,\d+)?|[a-zé]+) til (\d+(?:,\d+)?|[a-zé]+)(?![a-zæøå\d])/
/** "4 timer … 4 timer mindre end hidtil", "6 timer, hvor der før blev ydet 10". */
const AGAINST_BEFORE = new RegExp(
  `${AMOUNT} (?:t|${UNIT})(?:[^:;]{0,60})(?:hvor der (?:tidligere|før|hidtil) blev (?:ydet|givet)|mod (?:nu|hidtil|før|tidligere)|(?:før|tidligere) (?:var det)?) ?${AMOUNT}(?![a-zæøå\\d])`,
  'u',
)
const BECOMES = new RegExp(
  `${AMOUNT} ${UNIT} bliver (?:fremover |nu )?til ${AMOUNT} ${UNIT}|antal(?:let|let af [^ ]+)?(?: [^ ,.]+){0,4}? fra ${AMOUNT} til ${AMOUNT}(?![a-zæøå\\d])`,
)
const INSTEAD_OF = new RegExp(
  `${AMOUNT} ${UNIT}(?: [^ ,.]+){0,4}? (?:i stedet for|mod|frem for|og ikke|\\(tidligere|\\(før) (?:de |hidtil |tidligere |nu |før |i dag |som nu )*${AMOUNT}(?: ${UNIT}|[.,)]|$)`,
  'u',
)

/** Days between visits, roughly: "hver anden uge" is more than "hver tredje uge". */
const EVERY: Readonly<Record<string, number>> = {
  dag: 1,
  'anden dag': 2,
  uge: 7,
  'anden uge': 14,
  anden: 14,
  '14. dag': 14,
  'tredje uge': 21,
  tredje: 21,
  'fjerde uge': 28,
  fjerde: 28,
  måned: 30,
}
const FREQUENCY = '((?:anden |tredje |fjerde )?(?:dag|uge|måned)|anden|tredje|fjerde|14\\. dag)'
const INTERVAL = new RegExp(
  `hver ${FREQUENCY} (?:i stedet for|mod|frem for) (?:som nu |hidtil |som hidtil |de hidtidige |nu )*hver ${FREQUENCY}`,
)

/** "fra 6 til 3 timer" is a reduction, "fra 2 til 4" a grant; null where no two amounts are set against each other. */
export function changeOf(clause: string): ResultKind | null {
  const fromTo = FROM_TO.exec(clause)
  if (fromTo !== null) return compare(amountOf(fromTo[1]), amountOf(fromTo[2]))
  const becomes = BECOMES.exec(clause)
  if (becomes !== null) return compare(amountOf(becomes[1] ?? becomes[3]), amountOf(becomes[2] ?? becomes[4]))
  const cut = CUT_TO.exec(clause)
  if (cut !== null && !Number.isNaN(amountOf(cut[1])) && !Number.isNaN(amountOf(cut[2])))
    return compare(amountOf(cut[1]), amountOf(cut[2]))
  const against = AGAINST_BEFORE.exec(clause)
  if (against !== null) return compare(amountOf(against[2]), amountOf(against[1]))
  const interval = INTERVAL.exec(clause)
  if (interval !== null) return compare(EVERY[interval[2] ?? ''] ?? 1, EVERY[interval[1] ?? ''] ?? 1, 'longer is less')
  const instead = INSTEAD_OF.exec(clause)
  return instead === null ? null : compare(amountOf(instead[2]), amountOf(instead[1]))
}

function amountOf(words: string | undefined): number {
  return SAID[words ?? ''] ?? Number((words ?? '').replace(',', '.'))
}

function compare(
  before: number,
  after: number,
  order: 'more is more' | 'longer is less' = 'more is more',
): ResultKind | null {
  if (order === 'longer is less') return compare(after, before)
  return after < before ? 'nedsaettelse' : after > before ? 'bevilling' : null
}

const WEEKLY =
  /(\d+(?:[,.]\d+)?|en halv|halvanden|en|et|én|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv)?(?: ?- ?(\d+(?:[,.]\d+)?))? ?(½)? ?(timers?|time|minutters?|min\.?)(?![a-zæøå])(?:(?! om dagen| dagligt| hver dag| om måneden| månedlig| pr\. måned| hver anden| hver tredje)[^.;:\d]){0,45}? ?(?:om ugen|ugentlig|pr\. uge|hver uge|i ugen)/

/** Minutes a week that a sentence tells of; the upper end of an interval, null where it tells of none. */
function weeklyMinutes(lower: string): number | null {
  const told = WEEKLY.exec(lower)
  if (told === null) return null
  const [, from, to, half, unit = ''] = told
  const whole = to ?? from
  if (whole === undefined && half === undefined) return null
  const amount =
    (whole === undefined ? 0 : whole === 'en halv' ? 0.5 : amountOf(whole)) + (half === undefined ? 0 : 0.5)
  return unit.startsWith('min') ? amount : amount * 60
}

/** Time a week that was held before this letter, where it tells so. */
export function formerMinutes(
  passages: readonly Passage[],
): { readonly minutes: number; readonly passage: Passage } | null {
  for (const passage of passages) {
    if (
      passage.voice === 'lov' ||
      !/(?:siden|hidtil|i dag|tidligere|til nu) |(?:du|de|i|borger|ansøger) har (?:modtaget|fået|haft)/.test(
        passage.lower,
      ) ||
      !/(?:haft|fået|modtaget|får|bevilget|modtager)/.test(passage.lower)
    )
      continue
    const minutes = weeklyMinutes(passage.lower)
    if (minutes !== null) return { minutes, passage }
  }
  return null
}

/** "Du får fremover 2 timer": where no period is told, it is the one that was. */
function fromNowOn(lower: string): number | null {
  const told = /fremover (?:[^ .,]+ ){0,3}?(\d+(?:,\d+)?|en|to|tre|fire|halvanden) timer?(?= ?[.,]|$)/.exec(lower)
  return told === null ? null : amountOf(told[1]) * 60
}

/** Time a week from now on, told by the municipality; null where the sentence tells of none, or of what was. */
export function newMinutes({ lower, voice, section }: Passage): number | null {
  if (voice === 'borger' || voice === 'lov' || voice === 'kilde' || section === 'klage' || section === 'bilag')
    return null
  if (
    /hidtil|tidligere|siden|søgt|søgte|ønske|til og med|mere|ekstra|klar(?:er|et)|træn|sport|(?:indtil|frem til) den/.test(
      lower,
    )
  )
    return null
  return /(?:får|have|bevilge[srt]?|udgør|er (?:nu |fremover )?på|bliver|fortsætter|tilpasses|justeres|begrænses?|ændres|fremover|bevilling)(?![a-zæøå])/.test(
    lower,
  )
    ? (weeklyMinutes(lower) ?? fromNowOn(lower))
    : null
}

/** A printed table of old and new amounts: its sum tells which way it went. */
export function tableResult(
  passages: readonly Passage[],
): { readonly kind: ResultKind; readonly passage: Passage } | null {
  const hasHead = passages.some(
    ({ lower }) => /(?:hidtil|tidl|før )/.test(lower) && /(?:^|[^A-Za-zÀ-ÖØ-öø-ÿ])(?:ny|nu)(?![a-zæøå]{2})/.test(lower),
  )
  if (!hasHead) return null
  for (const passage of passages) {
    const sum = /i alt\s+(\d+(?:,\d+)?)\s+(\d+(?:,\d+)?)/.exec(passage.lower)
    const kind = sum === null ? null : compare(amountOf(sum[1]), amountOf(sum[2]))
    if (kind !== null) return { kind, passage }
  }
  return null
}
