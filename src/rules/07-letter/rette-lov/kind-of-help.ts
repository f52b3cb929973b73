import type { Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'

/** A kind of help that has a name of its own, and the provisions that can carry it, with its neighbours. */
export interface KindOfHelp {
  readonly da: string
  readonly en: string
  readonly words: RegExp
  /** `SEL § 85`: any of them makes the letter's law plausible. */
  readonly provisions: readonly string[]
  readonly right: string
}

const kind = (da: string, en: string, right: string, provisions: string, ...words: string[]): KindOfHelp => ({
  da,
  en,
  right,
  provisions: provisions.split(', '),
  words: phrase(...words),
})

/** Only help with plain names; "støtte" and "hjælp" tell nothing. */
const KINDS: readonly KindOfHelp[] = [
  kind(
    'bostøtte',
    'home support',
    'servicelovens § 85',
    'SEL § 85, SEL § 85 a, SEL § 82, SEL § 82 a, SEL § 82 b, SEL § 82 d, SEL § 83, SEL § 83 a, SEL § 84, SEL § 95, SEL § 96, SEL § 98, SEL § 99, SEL § 104, SEL § 107, SEL § 108, SEL § 110, SEL § 141, BL § 32',
    'bostøtte\\p{L}*',
    'socialpædagogisk (?:støtte|bistand|hjælp)',
  ),
  kind(
    'ledsageordning',
    'accompaniment',
    'servicelovens § 97',
    'SEL § 97, SEL § 85, SEL § 45, SEL § 96, SEL § 98, SEL § 99, BL § 89, SEL § 117',
    'ledsageordning\\p{L}*',
    'ledsagerordning\\p{L}*',
    '15 timers ledsagelse',
  ),
  kind(
    'BPA',
    'BPA',
    'servicelovens § 96',
    'SEL § 96, SEL § 95, SEL § 83, SEL § 85',
    'bpa>',
    'borgerstyret personlig assistance',
    'bpa-ordning\\p{L}*',
  ),
  kind(
    'merudgifter',
    'extra costs',
    'servicelovens § 100 (voksne) eller barnets lov § 86 (børn)',
    'SEL § 100, SEL § 41, BL § 86, SEL § 42, BL § 87',
    'merudgift\\p{L}*',
    'kompensationsydelse\\p{L}*',
  ),
  kind(
    'tabt arbejdsfortjeneste',
    'lost earnings',
    'barnets lov § 87',
    'BL § 87, SEL § 42, BL § 88, SEL § 43, SEL § 41, BL § 86, SEL § 118',
    'tabt arbejdsfortjeneste',
  ),
]

/** The one kind of help that the title and the application name; undefined where there is none, or more than one. */
export function kindOf({ passages, applications, results }: Letter): KindOfHelp | undefined {
  const places = [
    ...passages.filter(({ block }) => block.kind === 'heading').slice(0, 4),
    ...applications.slice(0, 3),
    ...results.map(({ passage }) => passage),
  ]
  const found = KINDS.filter(({ words }) => places.some(({ lower }) => words.test(lower)))
  const mentioned = KINDS.filter(({ words }) => passages.some(({ lower }) => words.test(lower)))
  return found.length === 1 && mentioned.length === 1 ? found[0] : undefined
}
