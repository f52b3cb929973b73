import type { Postponement } from '../../../stages/01-application/application.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteMatch } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import type { Level } from '../../verdict.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { principmeddelelse6af18, prevention2024, sel85 } from './source.ts'
import { WAITS_FOR_PREVENTION, WAITS_FOR_TREATMENT } from './waits-for.ts'

export const forebyggelseUdskyderIkkeSagen: CaseRule = {
  id: 'forebyggelse-udskyder-ikke-sagen',
  title: {
    da: 'Afgørelsen venter ikke på, at forebyggelse er prøvet, eller at behandling og udredning er slut',
    en: 'The decision does not wait for preventive help to be tried, or for treatment and assessment to end',
  },
  checklist: ['D05', 'D06'],
  sources: [sel85, prevention2024, principmeddelelse6af18],

  check(view) {
    const put = view.file.applications.flatMap(({ postponements }, application) =>
      postponements.map((postponement, i) => ({ postponement, at: `/applications/${application}/postponements/${i}` })),
    )
    if (put.length === 0) return notApplicable('Afgørelsen er ikke udskudt.')
    return verdictOf(put.flatMap(({ postponement, at }) => findingOf(view, postponement, at)))
  },
}

type Ground = 'forebyggelse' | 'behandling'

/** What is registered counts; where it is only `andet` or `oplysninger`, the words may tell more. */
function groundOf({ awaiting, why }: Postponement): { readonly ground: Ground; readonly isSaid: boolean } | undefined {
  const lower = why.toLowerCase()
  switch (awaiting) {
    case 'forebyggende-tilbud':
      return { ground: 'forebyggelse', isSaid: false }
    case 'behandling-eller-udredning':
      return { ground: 'behandling', isSaid: false }
    case 'andet':
    case 'oplysninger':
      if (WAITS_FOR_PREVENTION.test(lower)) return { ground: 'forebyggelse', isSaid: true }
      return WAITS_FOR_TREATMENT.test(lower) ? { ground: 'behandling', isSaid: true } : undefined
  }
}

function findingOf(view: CaseView, postponement: Postponement, at: string): readonly CaseFinding[] {
  const found = groundOf(postponement)
  if (found === undefined) return []
  const { ground, isSaid } = found
  const pattern = ground === 'forebyggelse' ? WAITS_FOR_PREVENTION : WAITS_FOR_TREATMENT
  return [
    caseFinding({
      mangel: 'lovfortolkning',
      level: levelOf(view, postponement, isSaid),
      at: `${at}/why`,
      quote: quoteMatch(postponement.why, pattern),
      ...TOLD[ground],
    }),
  ]
}

/** Waiting for a report is waiting for information, so words about it alone weigh less; what was then granted in full did no lasting harm. */
function levelOf(view: CaseView, { awaiting }: Postponement, isSaid: boolean): Level {
  const allGranted = view.isDecided && view.needs.length > 0 && view.needs.every(({ adverse }) => adverse === false)
  return allGranted || (isSaid && awaiting === 'oplysninger') ? 'advarsel' : 'fejl'
}

const TOLD = {
  forebyggelse: {
    what: {
      da: 'Afgørelsen er udskudt, for at et forebyggende tilbud kan prøves først.',
      en: 'The decision was put off so that a preventive offer could be tried first.',
    },
    why: {
      da: 'Forebyggende tilbud må hverken bruges til at afprøve, om borgeren er i målgruppen, eller til at udskyde afgørelsen om § 85.',
      en: 'Preventive offers must be used neither to test whether the citizen is in the target group nor to put off the decision on § 85.',
    },
    remedy: {
      da: 'Afgør det, der er søgt om, nu. Et forebyggende tilbud kan gives ved siden af, men er ikke et svar på ansøgningen.',
      en: 'Decide what was applied for now. A preventive offer may be given beside it, but is no answer to the application.',
    },
  },
  behandling: {
    what: {
      da: 'Afgørelsen er udskudt, til behandling eller udredning er slut.',
      en: 'The decision was put off until treatment or assessment has ended.',
    },
    why: {
      da: 'Støtte efter § 85 kræver hverken en diagnose, en afsluttet behandling eller en varig tilstand. Der kan være brug for den, mens noget afklares.',
      en: 'Support under § 85 takes no diagnosis, no ended treatment and no lasting condition. It may be needed while things are being clarified.',
    },
    remedy: {
      da: 'Afgør, hvad borgeren har brug for nu, ud fra det, I kan få at vide i dag. Følg op, når behandlingen eller udredningen er slut.',
      en: 'Decide what the citizen needs now, from what can be known today. Follow up when treatment or assessment has ended.',
    },
  },
} as const
