import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { SOURCE_WORDS } from '../../source-word.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { askAbout, whomToAsk } from '../ask.ts'
import { stakeOf } from '../basis.ts'
import { type Gap, gapOf, generalOf, isUntold } from '../gap.ts'
import { atNeed, atStatement } from '../place.ts'
import { principmeddelelse6af18, rsl10, targeted2018 } from './source.ts'

export const kunGenerelleOplysninger: CaseRule = {
  id: 'kun-generelle-oplysninger',
  title: {
    da: 'Et behov afvises ikke på oplysninger, der kun handler om borgeren i almindelighed',
    en: 'A need is not refused on information that only tells of the citizen in general',
  },
  checklist: ['D06', 'D08'],
  sources: [rsl10, targeted2018, principmeddelelse6af18],

  check(view) {
    if (isUntold(view)) return unknown('hvilke oplysninger afgørelsen bygger på')
    const atStake = view.needs.filter((one) => stakeOf(view, one) !== undefined && stakeOf(view, one) !== 'omfang')
    if (atStake.length === 0) return notApplicable('Intet behov er afvist, og intet venter på svar.')
    return verdictOf(
      atStake.flatMap((one) => {
        const gap = gapOf(view, one)
        return gap?.kind === 'kun-generelt' ? [findingOf(view, one, gap)] : []
      }),
    )
  },
}

function findingOf(view: CaseView, one: NeedView, gap: Gap): CaseFinding {
  const { activity } = one.need
  const [general] = generalOf(view, gap.held)
  const isDiagnosis = general?.statement.topic === 'diagnose'
  // Whoever told in general is asked again first: most often it takes no new source, but a matter to tell of.
  const to = whomToAsk(view, one)
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: gap.isToldInWords || stakeOf(view, one) === 'graense' ? 'advarsel' : 'fejl',
    ...(general === undefined ? atNeed(one) : atStatement(view, general, one)),
    what: isDiagnosis
      ? {
          da: `Sagen fortæller om diagnosen, men ikke hvad den betyder for »${activity}«.`,
          en: `The file tells of the diagnosis, but not what it means for “${activity}”.`,
        }
      : {
          da: `Oplysningerne handler om borgeren i almindelighed og siger ikke, hvad der sker ved »${activity}«.`,
          en: `The information tells of the citizen in general and does not say what happens in “${activity}”.`,
        },
    why: {
      da: 'Hverken en diagnose eller gode ressourcer viser, hvad borgeren kan i en bestemt aktivitet. Det er den hyppigste grund til, at en sag bliver sendt tilbage.',
      en: 'Neither a diagnosis nor good resources show what the citizen can do in a given activity. It is the most frequent reason why a case is remitted.',
    },
    remedy: {
      da: `Bed ${SOURCE_WORDS[to].da} beskrive, hvad der sker, ${whenDoing(activity)}: hvad går godt, hvad går galt, og hvor tit.`,
      en: `Ask ${SOURCE_WORDS[to].en} to describe what happens in “${activity}”: what goes well, what goes wrong, and how often.`,
    },
    question: askAbout(
      one,
      to,
      `Sagen har kun generelle oplysninger. Kommunen kan ikke se af dem, om der er brug for støtte til »${activity}«.`,
    ),
  })
}
