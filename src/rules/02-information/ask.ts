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
  'socialt-liv': 'paaroerende',
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
  if (one.former !== undefined || view.file.formerGrants?.length) known.add('udfoerer')
  const inCase = SEES_DAILY_LIFE.find((kind) => known.has(kind) && !besides.includes(kind))
  const byTheme = BY_THEME[one.need.theme]
  if (inCase !== undefined && inCase !== 'paaroerende') return inCase
  if (!besides.includes(byTheme)) return byTheme
  return inCase ?? (besides.includes('fagperson') ? 'praktiserende-laege' : 'fagperson')
}

/** What the impairment means in this activity, as a question that can be sent as it is. */
export function askAbout(one: NeedView, to: SourceKind, why: string): QuestionDraft {
  const { activity } = one.need
  const matter =
    to === 'borger'
      ? `Hvad sker der, ${whenDoing(activity, 'du')}? ${probeOf(activity)}`
      : `Hvad betyder funktionsnedsættelsen, ${whenDoing(activity)}? ${probeOf(activity)}`
  return { to, need: one.need.id, matter, why }
}
