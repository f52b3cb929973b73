import { formatDanish, type PlainDate } from '../../../base/date.ts'
import { type ComplaintClock, keepDue } from '../../../stages/complaint-clock.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const delvistMedholdErFulgtOp: CaseRule = {
  id: 'delvist-medhold-er-fulgt-op',
  title: {
    da: 'Har borgeren fået delvist medhold, er der spurgt, om resten af klagen står',
    en: 'Where the citizen was partly upheld, they were asked whether the rest of the complaint stands',
  },
  checklist: ['D38'],
  sources,

  check(view) {
    return eachComplaint(view, (one) => {
      if (one.result !== 'delvist-medhold') return notApplicable('Klagen har ikke fået delvist medhold.')
      const due = keepDue(one)
      if (due === undefined || one.genvurdering === undefined) return holds
      const { letters } = view.file
      if (letters === undefined) return unknown('om borgeren er spurgt')
      const { begun } = one.genvurdering
      const isTold = letters.some(
        ({ sent, to, recipient }) => sent >= begun && recipient === undefined && to.length > 0,
      )
      if (!isTold) return fails(finding(one, due))
      return unknown(`om klagen fastholdes; fristen for at sige det er den ${formatDanish(due)}`)
    })
  },
}

function finding({ genvurderingAt }: ComplaintClock, due: PlainDate): CaseFinding {
  return caseFinding({
    mangel: 'vejledning',
    level: 'advarsel',
    at: `/genvurderinger/${genvurderingAt}/finished`,
    what: {
      da: 'Borgeren har fået delvist medhold, men der er ikke sendt et brev, så borgeren ved ikke, at resten af klagen kan fastholdes.',
      en: 'The citizen was partly upheld, but no letter was sent, so the citizen does not know that the rest of the complaint can be kept.',
    },
    why: {
      da: 'Efter delvist medhold har borgeren 4 uger til at sige, at resten skal til Ankestyrelsen. Siger ingen det til borgeren, ender klagen, uden at borgeren har valgt det.',
      en: 'After a partial change the citizen has 4 weeks to say that the rest is to go to the board. If nobody tells the citizen, the complaint ends without the citizen having chosen it.',
    },
    remedy: {
      da: `Send den nye afgørelse, og spørg, om resten af klagen fastholdes. Skriv fristen; regnet fra genvurderingen er den ${formatDanish(due)}.`,
      en: `Send the new decision, and ask whether the rest of the complaint is kept. Write the limit; reckoned from the reassessment it is ${due}.`,
    },
  })
}
