import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { SOURCE_WORDS } from '../../source-word.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { askAbout, whomToAsk } from '../ask.ts'
import { stakeOf } from '../basis.ts'
import { type Gap, gapOf, isUntold } from '../gap.ts'
import { atNeed } from '../place.ts'
import { rsl10, targeted2018 } from './source.ts'

export const maalrettetOplysning: CaseRule = {
  id: 'maalrettet-oplysning',
  title: {
    da: 'Nogen har fortalt, hvad funktionsnedsættelsen betyder for netop den aktivitet',
    en: 'Someone has told what the impairment means for this very activity',
  },
  checklist: ['D08', 'D10'],
  sources: [rsl10, targeted2018],

  check(view) {
    if (isUntold(view)) return unknown('hvilke oplysninger afgørelsen bygger på')
    const atStake = view.needs.filter((one) => stakeOf(view, one) !== undefined && stakeOf(view, one) !== 'omfang')
    if (atStake.length === 0) return notApplicable('Intet behov er afvist, og intet venter på svar.')
    return verdictOf(
      atStake.flatMap((one) => {
        const gap = gapOf(view, one)
        return gap === undefined || !(gap.kind in LACKS) ? [] : [findingOf(view, one, gap)]
      }),
    )
  },
}

/** What the need has instead; the other gaps are told by other rules. */
const LACKS: Partial<Record<Gap['kind'], { readonly da: string; readonly en: string }>> = {
  intet: { da: 'Sagen har ingen oplysninger om det.', en: 'The file holds no information on it.' },
  'kun-oensket': {
    da: 'Sagen siger kun, hvad borgeren ønsker, ikke hvad der sker i dag.',
    en: 'The file only says what the citizen wishes, not what happens today.',
  },
  'kun-kommunen': {
    da: 'Sagen har kun kommunens egen vurdering af det.',
    en: 'The file has only the municipality’s own assessment of it.',
  },
}

function findingOf(view: CaseView, one: NeedView, gap: Gap): CaseFinding {
  const { activity } = one.need
  const lacks = LACKS[gap.kind] ?? { da: '', en: '' }
  const to = whomToAsk(view, one)
  const isSure = !gap.isToldInWords && stakeOf(view, one) !== 'graense'
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: isSure ? 'fejl' : 'advarsel',
    ...atNeed(one),
    what: {
      da: `Ingen har fortalt, hvad funktionsnedsættelsen betyder for »${activity}«. ${lacks.da}`,
      en: `No one has told what the impairment means for “${activity}”. ${lacks.en}`,
    },
    why: {
      da: 'Et afslag kan kun bygge på oplysninger om netop det, der er søgt om. Mangler de, sender Ankestyrelsen sagen tilbage.',
      en: 'A refusal can only rest on information about the very thing applied for. Where it lacks, the board remits.',
    },
    remedy: {
      da: `Spørg ${SOURCE_WORDS[to].da}, hvad der sker, ${whenDoing(activity)}, før behovet får et svar.`,
      en: `Ask ${SOURCE_WORDS[to].en} what happens in “${activity}” before the need is answered.`,
    },
    question: askAbout(
      one,
      to,
      `Kommunen skal tage stilling til støtte til »${activity}«, og sagen viser ikke, hvad funktionsnedsættelsen betyder dér.`,
    ),
  })
}
