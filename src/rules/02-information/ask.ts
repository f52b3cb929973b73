import type { QuestionDraft } from '../../stages/02-information/question.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import type { CaseView, NeedView } from '../../stages/case-view.ts'
import { probeOf, whenDoing } from '../activity.ts'

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
  if (hasProvider(view, one)) known.add('udfoerer')
  const inCase = SEES_DAILY_LIFE.find((kind) => known.has(kind) && !besides.includes(kind))
  const byTheme = BY_THEME[one.need.theme]
  if (inCase !== undefined && inCase !== 'paaroerende') return inCase
  if (!besides.includes(byTheme)) return byTheme
  return inCase ?? (besides.includes('fagperson') ? 'praktiserende-laege' : 'fagperson')
}

/** Whoever has had help before has someone who gave it, also where the former grant is not told. */
function hasProvider({ file }: CaseView, { former, answer }: NeedView): boolean {
  const held = answer !== undefined && answer.change.kind !== 'ny'
  return held || former !== undefined || (file.formerGrants ?? []).length > 0
}

/** What the impairment means in this activity, as a question that can be sent as it is. */
export function askAbout(one: NeedView, to: SourceKind, why: string): QuestionDraft {
  const { activity } = one.need
  return { to, need: one.need.id, matter: `${opening(activity, to)} ${probeOf(activity)}`, why }
}

/** A citizen and a relative tell what happens; a professional can also tell what the impairment has to do with it. */
function opening(activity: string, to: SourceKind): string {
  if (to === 'borger') return `Hvad sker der, ${whenDoing(activity, 'du')}?`
  if (to === 'paaroerende') return `Hvad har du selv set ske, ${whenDoing(activity)}?`
  return `Hvad betyder funktionsnedsættelsen, ${whenDoing(activity)}?`
}
