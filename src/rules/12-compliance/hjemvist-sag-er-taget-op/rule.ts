import { addDays, formatDanish, type PlainDate } from '../../../base/date.ts'
import { decisionDue } from '../../../stages/decision-due.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { askCompliance } from '../last-outcome.ts'
import { sources } from './source.ts'

export const hjemvistSagErTagetOp: CaseRule = {
  id: 'hjemvist-sag-er-taget-op',
  title: {
    da: 'En sag, der er hjemvist, er taget op igen',
    en: 'A case that was remitted has been taken up again',
  },
  checklist: ['D37'],
  sources,

  check(view) {
    return askCompliance(view, ({ parts, decidedOn }) => {
      if (!parts.some(({ ruling }) => ruling.kind === 'hjemvisning')) return notApplicable('Sagen er ikke hjemvist.')
      const { file, asked } = view
      if (file.outcome === undefined) return holds
      if (asked <= addDays(decidedOn, GRACE)) return unknown('om en ny omgang er begyndt endnu')
      const due = decisionDue({ ...file, round: { ...file.round, number: file.round.number + 1, begun: decidedOn } })
      return fails(finding(decidedOn, due !== undefined && asked > due ? due : undefined))
    })
  },
}

/** Two weeks to read the board's decision and open the case. */
const GRACE = 14

function finding(decidedOn: PlainDate, passed: PlainDate | undefined): CaseFinding {
  const since = passed === undefined ? '' : ` Fristen for en ny afgørelse løb ud den ${formatDanish(passed)}.`
  return caseFinding({
    mangel: 'kommunal-frist',
    level: passed === undefined ? 'raad' : 'advarsel',
    at: '/outcome/decidedOn',
    what: {
      da: `Ankestyrelsen sendte sagen tilbage den ${formatDanish(decidedOn)}, og den er ikke taget op igen.${since}`,
      en: `The board sent the case back on ${decidedOn}, and it has not been taken up again.${passed === undefined ? '' : ` The limit for a new decision ran out on ${passed}.`}`,
    },
    why: {
      da: 'Kommunens frist løber igen fra den dag, Ankestyrelsens afgørelse kom. Borgeren har allerede ventet længe.',
      en: 'The municipality’s limit runs again from the day the board’s decision came. The citizen has already waited long.',
    },
    remedy: {
      da: 'Begynd en ny omgang med Ankestyrelsens anvisninger som de første opgaver, og skriv til borgeren, hvornår der er et svar.',
      en: 'Begin a new round with the board’s instructions as the first tasks, and write to the citizen when there will be an answer.',
    },
  })
}
