import { phrase } from '../../../text/pattern.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type Argument, findArgument } from '../argument.ts'
import { principmeddelelse6af18, rsl5, sel85 } from './source.ts'

/** That the region treats the illness does not meet the need for support in daily life. */
export const behandlingErIkkeAfslag: CaseRule = {
  id: 'behandling-er-ikke-afslag',
  title: {
    da: 'Behandling hos andre er ikke svaret på støtte i hverdagen',
    en: 'Treatment by others is not the answer to support in daily life',
  },
  checklist: ['D06', 'D18'],
  sources: [principmeddelelse6af18, sel85, rsl5],

  check(view) {
    const against = listNeeds85(view).filter(
      (one) => goesAgainst(one) && !TREATMENT.test(one.need.activity.toLowerCase()),
    )
    if (against.length === 0) return notApplicable('Der er ikke sagt nej til støtte i hverdagen efter § 85.')
    return verdictOf(
      against.flatMap((one) => {
        const argument = findArgument(view, one, 'behandling', 'behandling')
        return argument === undefined || (argument.quote === null && argument.hasOtherFacts)
          ? []
          : [findingOf(argument)]
      }),
    )
  },
}

/** Here the matter itself is treatment, so that whoever treats is the right one to point to. */
const TREATMENT = phrase(
  'behandling\\p{L}*',
  'terapi\\p{L}*',
  'psykolog(?:samtaler|hjælp)?>',
  'genoptræning\\p{L}*',
  'udredning\\p{L}*',
  'misbrugsbehandling\\p{L}*',
  // While in hospital the hospital looks after the patient.
  'indlæg\\p{L}*',
  'indlagt',
)

function findingOf({ one, at, quote }: Argument): CaseFinding {
  const { need } = one
  return caseFinding({
    mangel: 'forkert-paragraf',
    level: 'advarsel',
    need: need.id,
    at,
    quote,
    what: {
      da: `Støtte til »${need.activity}« er afvist med, at behandling eller region skal tage sig af det.`,
      en: `Support for “${need.activity}” was turned down because treatment or the region is to take care of it.`,
    },
    why: {
      da: 'Behandling retter sig mod sygdommen. Støtte efter § 85 retter sig mod hverdagen, og den kan gives ved siden af.',
      en: 'Treatment is aimed at the illness. § 85 support is aimed at daily life, and can be given beside it.',
    },
    remedy: {
      da: `Vurder, hvad borgeren har brug for, ${whenDoing(need.activity)}, mens behandlingen står på. Er det kun behandling, der er søgt om, så skriv det, og vis vej.`,
      en: `Assess what the citizen needs in “${need.activity}” while treatment runs. If only treatment was asked for, say so, and show the way.`,
    },
  })
}
