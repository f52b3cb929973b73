import { isDisclaimed } from '../../../stages/14-supervision/demand.ts'
import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { principmeddelelse51af18 } from './source.ts'

const LEAST = phrase(
  'mindst(?:e)? (?:muligt? )?indgribende',
  'mindre indgribende',
  'mindsteindgreb\\p{L}*',
  'mindste middel\\p{L}*',
  'mindst mulige? indgreb',
  'mindsteindgrebsprincip\\p{L}*',
  'mere indgribende',
  'så lidt indgribende',
  'lidt indgribende',
  'proportionalitet\\p{L}*',
)
const LEAST_ONLY = phrase(
  'mindst(?:e)? (?:muligt? )?indgribende',
  'mindsteindgreb\\p{L}*',
  'mindst mulige? indgreb',
  'så lidt indgribende',
)
/** Force, where the principle belongs, and cases on children, which have their own rules. */
const FORCE = phrase(
  'magt\\p{L}*',
  'tvang\\p{L}*',
  'indgreb>',
  'indgrebet',
  'fastholdelse\\p{L}*',
  'fysisk\\p{L}* (?:guidning|indgreb)',
  'selvbestemmelse\\p{L}*',
  'omsorgspligt\\p{L}*',
  'uden samtykke',
  'alarm\\p{L}*',
  'anbring\\p{L}*',
)
const NOT_USED = phrase(
  '(?:ikke|aldrig) (?:[^ ]+ ){0,6}?(?:bruges|brugt|brug|grund|gælder|anvendes|anvendt|argument|begrunde|afgørende|kriterium|hensyn)\\p{L}*',
  '(?:bruges|gælder|anvendes|bruger|anvender) (?:[^ ]+ ){0,3}?(?:ikke|aldrig|kun)',
  'gælder kun',
)
const CHOOSES = phrase(
  'bevilg\\p{L}*',
  'vælg\\p{L}*',
  'tilbyd\\p{L}*',
  'visiter\\p{L}*',
  'før',
  'først',
  'inden',
  'afprøv\\p{L}*',
  'forsøg\\p{L}*',
  'tildel\\p{L}*',
  'forbeholdt',
  'forbeholdes',
  'tilstrækkelig\\p{L}*',
  'altid',
  'princip\\p{L}*',
)

function uses(clause: Clause): boolean {
  const { lower, title } = clause
  // Less is enough where it is enough.
  if (/(?:er nok|rækker|er tilstrækkeligt?|dækker behovet)(?![a-zæøå])/.test(lower)) return false
  if (FORCE.test(title) || NOT_USED.test(lower) || isDisclaimed(clause) || FORCE.test(lower)) return false
  return LEAST_ONLY.test(lower) || (LEAST.test(lower) && CHOOSES.test(lower))
}

/** The principle of the least intrusive measure used to choose the help; it belongs to force. */
export const mindstIndgribendeIStandard: Rule<Standard> = {
  id: 'mindst-indgribende-i-standard',
  title: {
    da: 'Mindst indgribende er ikke et kriterium for hjælp',
    en: 'The least intrusive is no criterion for help',
  },
  checklist: ['D17'],
  sources: [principmeddelelse51af18],

  check(standard) {
    const on = ownClauses(standard).filter(
      ({ lower, about, part }) =>
        LEAST.test(lower) && part !== 'klage' && !(about.length > 0 && about.every((short) => short.startsWith('BL'))),
    )
    if (on.length === 0) return notApplicable('Standarden taler ikke om, hvor indgribende hjælpen er.')
    return failsAt(standard, on.filter(uses), TOLD)
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden bruger princippet om mindst indgribende indsats til at vælge hjælpen.',
    en: 'The standard uses the principle of the least intrusive measure to choose the help.',
  },
  why: {
    da: 'Princippet hører til magt og tvang. Hjælp vælges efter, hvad der dækker behovet, og kan ikke holdes tilbage, fordi den er mere omfattende.',
    en: 'The principle belongs to force. Help is chosen by what meets the need and can’t be held back because it is more extensive.',
  },
  remedy: {
    da: 'Slet princippet, og skriv, at borgeren får den hjælp, der dækker behovet.',
    en: 'Delete the principle, and write that the citizen gets the help that meets the need.',
  },
} as const
