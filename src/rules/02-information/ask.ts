import type { QuestionDraft } from '../../stages/02-information/question.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import type { CaseView, NeedView } from '../../stages/case-view.ts'
import { whenDoing } from '../activity.ts'
import { helpKindOf, personOf, probeFor } from './help-kind.ts'

type Theme = NeedView['need']['theme']

/** Who sees most of a theme, where no one in the case is known to know the activity. */
const BY_THEME: Readonly<Record<Theme, SourceKind>> = {
  'fysiske-funktionsnedsaettelser': 'sundhedsfaglig',
  'psykiske-funktionsnedsaettelser': 'fagperson',
  'sociale-problemer': 'fagperson',
  'praktiske-opgaver-i-hjemmet': 'fagperson',
  egenomsorg: 'fagperson',
  mobilitet: 'sundhedsfaglig',
  kommunikation: 'fagperson',
  samfundsliv: 'fagperson',
  'socialt-liv': 'fagperson',
  sundhed: 'praktiserende-laege',
  omgivelser: 'sundhedsfaglig',
}

/** Those who see the citizen in daily life, the best first. */
const SEES_DAILY_LIFE: readonly SourceKind[] = ['udfoerer', 'hjaelper', 'fagperson', 'dagtilbud-skole', 'paaroerende']

/**
 * Whom to ask what someone can do: the provider where there is one, else whoever in the case sees the citizen in daily
 * life, else who knows the theme. The board seldom asks for new sources; it asks those there are, about the matter.
 */
export function whomToAsk(view: CaseView, one: NeedView, besides: readonly SourceKind[] = []): SourceKind {
  const known = new Set(view.file.sources.map(({ kind }) => kind))
  const payer = whoPays(view, one, known)
  if (payer !== undefined && !besides.includes(payer)) return payer
  const giver = hadHelp(view, one) ? GIVER[helpKindOf(one)] : undefined
  if (giver !== undefined) known.add(giver)
  const inCase = SEES_DAILY_LIFE.find((kind) => known.has(kind) && !besides.includes(kind))
  const byTheme = personOf(one) === 'barnet' ? 'dagtilbud-skole' : BY_THEME[one.need.theme]
  if (inCase !== undefined && inCase !== 'paaroerende') return inCase
  if (!besides.includes(byTheme)) return byTheme
  return inCase ?? (besides.includes('fagperson') ? 'praktiserende-laege' : 'fagperson')
}

/** Who can tell of an expense or of lost wages: whoever has them, and for the hours the school or day-care that sees the child. */
function whoPays({ file }: CaseView, one: NeedView, known: ReadonlySet<SourceKind>): SourceKind | undefined {
  switch (helpKindOf(one)) {
    case 'udgift':
      return file.area === 'barn' || personOf(one) === 'barnet' ? 'paaroerende' : 'borger'
    case 'loentab':
      return known.has('dagtilbud-skole') ? 'dagtilbud-skole' : 'paaroerende'
    case 'hjaelpere':
    case 'ting':
    case 'stoette':
      return undefined
  }
}

/** Who gives help of that kind. */
const GIVER: Readonly<Partial<Record<ReturnType<typeof helpKindOf>, SourceKind>>> = {
  stoette: 'udfoerer',
  hjaelpere: 'hjaelper',
}

/** Whoever has had help before has someone who gave it, also where the former grant is not told. */
function hadHelp({ file }: CaseView, { former, answer }: NeedView): boolean {
  const held = answer !== undefined && answer.change.kind !== 'ny'
  return held || former !== undefined || (file.formerGrants ?? []).length > 0
}

/** What the impairment means in this activity, as a question that can be sent as it is. */
export function askAbout(one: NeedView, to: SourceKind, why: string): QuestionDraft {
  const probe = DOCTORS.has(to) ? OF_DOCTORS : probeFor(one, to)
  return { to, need: one.need.id, matter: `${opening(one, to)} ${probe}`, why }
}

/** A doctor has seldom seen the activity, and knows what the state does to whoever does it. */
const DOCTORS: ReadonlySet<SourceKind> = new Set(['praktiserende-laege', 'speciallaege'])
const OF_DOCTORS =
  'Hvilke følger af sygdom eller tilstand har betydning for det (fx smerter, træthed, angst, hukommelse, overblik), hvor sikre er de, hvordan svinger de, og hvad har du selv set eller målt?'

/** A citizen and a relative tell what happens; a professional can also tell what the impairment has to do with it. */
function opening(one: NeedView, to: SourceKind): string {
  const { activity } = one.need
  const person = personOf(one)
  if (helpKindOf(one) === 'udgift' && (to === 'borger' || to === 'paaroerende'))
    return `Hvilken udgift er der, ${whenDoing(activity, person)}, og hvad skyldes den?`
  if (to === 'borger') return `Hvad sker der, ${whenDoing(activity, 'du')}?`
  if (to === 'paaroerende') return `Hvad har du selv set ske, ${whenDoing(activity, person)}?`
  return `Hvad betyder funktionsnedsættelsen, ${whenDoing(activity, person)}?`
}
