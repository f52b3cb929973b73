import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { provisionsOf } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type Argument, findArgument, levelOf } from '../argument.ts'
import { principmeddelelse51af18 } from './source.ts'

/** The principle belongs to force. Help is measured by the need. */
export const mindstIndgribendeErIkkeGrund: CaseRule = {
  id: 'mindst-indgribende-er-ikke-grund',
  title: {
    da: '»Mindst indgribende« er ikke brugt som grund til mindre hjælp',
    en: '“Least intrusive” is not used as a reason for less help',
  },
  checklist: ['D17'],
  sources: [principmeddelelse51af18],

  check(view) {
    const open = view.needs.filter(
      (one) =>
        one.adverse !== false && !provisionsOf(one).some(({ paragraph }) => /^1(?:2[4-9]|3[0-7])/.test(paragraph)),
    )
    if (open.length === 0) return notApplicable('Borgeren får det, der er søgt om, eller sagen handler om magt.')
    return verdictOf(
      open.flatMap((one) => {
        const argument = findArgument(view, one, 'mindst-indgribende', 'mindst-indgribende')
        return argument === undefined ? [] : [findingOf(argument)]
      }),
    )
  },
}

function findingOf(argument: Argument): CaseFinding {
  const { need } = argument.one
  return caseFinding({
    mangel: 'lovfortolkning',
    level: levelOf(argument),
    need: need.id,
    at: argument.at,
    quote: argument.quote,
    what: {
      da: `For »${need.activity}« er det en grund, at hjælpen skal være den mindst indgribende.`,
      en: `For “${need.activity}” it is a reason that the help is to be the least intrusive.`,
    },
    why: {
      da: 'Princippet gælder kun magt og tvang. Når borgeren selv søger hjælp, er det behovet, der afgør, hvor meget der gives.',
      en: 'The principle belongs to force only. Where citizens apply for help, the need decides how much is given.',
    },
    remedy: {
      da: `Tag argumentet ud, og skriv, hvad borgeren har brug for, ${whenDoing(need.activity)}, og hvorfor denne hjælp dækker det.`,
      en: `Take the argument out, and write what the citizen needs in “${need.activity}”, and why this help meets it.`,
    },
  })
}
