import { isOnlyAbout, type Clause } from '../../../stages/14-supervision/standard.ts'
import { WHY_SIX_MONTHS } from '../../six-months.ts'
import { phrase } from '../../../text/pattern.ts'

const LASTS = phrase(
  'varer?>',
  'varighed\\p{L}*',
  'forløb\\p{L}*',
  'strækker',
  'løber',
  'forlænge\\p{L}*',
  'bevilges?>',
  'tilbydes?>',
  'gives>',
)
const NUMBER: Readonly<Record<string, number>> = { et: 1, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, tolv: 12, atten: 18, to: 2 } // prettier-ignore
const SPAN =
  /(?<![a-zæøå\d.,])(?:(?:\d{1,2}|en|to|tre|fire|seks) ?(?:-|–|til|og) ?)?(\d{1,2}|et|to|seks|syv|otte|ni|ti|tolv|atten) ?(uger|måneder|mdr|år)(?![a-zæøå])/
const WEEKS = { uger: 1, måneder: 4.35, mdr: 4.35, år: 52 } as const
/** A span that is not how long the help lasts. */
const ANOTHER = phrase(
  '(?:fyldt|over|under|mellem) (?:[^ ]+ )?\\d',
  'år(?:ige|s alder)>',
  'ikke>',
  'efter endt',
  'opfølg\\p{L}*',
  'evaluer\\p{L}*',
  'siden',
  'seneste',
  'inden for',
  'gruppe\\p{L}*',
)

const NAMES_MORE = /§+ ?(?!82 ?b)\d/

/** Help under § 82 b that may last longer than its six months. */
export function lastsTooLong({ lower, part, about }: Clause): boolean {
  const isOn = isOnlyAbout(about, /^SEL § 82 b$/) || /82 ?b(?![a-zæøå])/.test(lower)
  if (
    !isOn ||
    NAMES_MORE.test(lower) ||
    part === 'klage' ||
    part === 'opfoelgning' ||
    !LASTS.test(lower) ||
    ANOTHER.test(lower)
  )
    return false
  const [, number = '', unit] = SPAN.exec(lower) ?? []
  if (unit !== 'uger' && unit !== 'måneder' && unit !== 'mdr' && unit !== 'år') return false
  return (NUMBER[number] ?? Number(number)) * WEEKS[unit] > 27
}

export const TOO_LONG = {
  mangel: 'lovbestemt-frist',
  level: 'fejl',
  what: {
    da: 'Standarden lader et forløb efter § 82 b vare længere end 6 måneder.',
    en: 'The standard lets a § 82 b course last longer than 6 months.',
  },
  why: WHY_SIX_MONTHS,
  remedy: {
    da: 'Skriv, at forløbet højst kan vare 6 måneder, og at borgeren kan søge om støtte efter § 85.',
    en: 'Write that the course lasts 6 months at most, and that the citizen can apply for support under § 85.',
  },
} as const
