import type { SourceKind } from '../../stages/02-information/source.ts'
import type { NeedView } from '../../stages/case-view.ts'
import { normalParagraph } from '../../law/provision.ts'
import { probeOf } from '../activity.ts'
import { provisionsOf } from '../case-need.ts'

/**
 * What the help of a need is, by its provision: `stoette` is given by someone who comes; `hjaelpere` are hired by the
 * citizen; an `udgift` is paid back, `loentab` is a parent's lost wage, and a `ting` is lent or bought.
 */
export type HelpKind = 'stoette' | 'hjaelpere' | 'udgift' | 'loentab' | 'ting'

const BY_PARAGRAPH: Readonly<Record<'SEL' | 'BL', Readonly<Record<string, HelpKind>>>> = {
  SEL: {
    '95': 'hjaelpere',
    '96': 'hjaelpere',
    '100': 'udgift',
    '112': 'ting',
    '113': 'ting',
    '114': 'ting',
    '116': 'ting',
    '117': 'ting',
    '117 a': 'ting',
  },
  BL: { '86': 'udgift', '87': 'loentab', '88': 'loentab' },
}

/** Support, unless every provision that is named gives something else. */
export function helpKindOf(one: NeedView): HelpKind {
  const named = [one.former?.provision, ...provisionsOf(one)].filter((each) => each !== undefined)
  const kinds = named.map(({ act, paragraph }) =>
    act === 'SEL' || act === 'BL' ? (BY_PARAGRAPH[act][normalParagraph(paragraph)] ?? 'stoette') : 'stoette',
  )
  const [first = 'stoette'] = kinds
  return kinds.every((kind) => kind === first) ? first : 'stoette'
}

/** Whoever the need is about, as a question to others calls them. */
export function personOf(one: NeedView): 'borgeren' | 'barnet' {
  return [one.former?.provision, ...provisionsOf(one)].some((each) => each?.act === 'BL') ? 'barnet' : 'borgeren'
}

/** Those who pay an expense themselves. */
const PAYERS: ReadonlySet<SourceKind> = new Set(['borger', 'paaroerende'])

/** What to ask of a need: what it costs and takes, or what happens in the activity. */
export function probeFor(one: NeedView, to: SourceKind): string {
  switch (helpKindOf(one)) {
    case 'udgift':
      if (!PAYERS.has(to))
        return 'Er det nødvendigt på grund af den, hvor tit og hvor længe endnu, og er der noget billigere, der kan det samme?'
      return 'Hvad koster det om måneden, hvor tit er det nødvendigt på grund af funktionsnedsættelsen, og hvad ville det have kostet uden den? Send gerne kvitteringer eller en opgørelse fra de seneste måneder.'
    case 'loentab':
      return 'Hvilke timer på dagen og i ugen skal en forælder være der, hvad sker der i de timer, og hvor tit bliver barnet hentet eller bliver hjemme? Giv gerne eksempler fra de seneste uger.'
    case 'ting':
      return `${probeOf(one.need.activity)} Hvad er prøvet, og hvad ændrede det?`
    case 'hjaelpere':
    case 'stoette':
      return probeOf(one.need.activity)
  }
}
