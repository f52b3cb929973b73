import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const genvurderetAfEnAnden: CaseRule = {
  id: 'genvurderet-af-en-anden',
  title: {
    da: 'En anden end den, der afgjorde sagen, har læst den igen',
    en: 'Someone else than whoever decided has read the case again',
  },
  checklist: ['D38'],
  sources,

  check(view) {
    const { decision } = view.file
    return eachComplaint(view, ({ genvurdering, genvurderingAt }) => {
      if (genvurdering === undefined) return notApplicable('Genvurderingen er ikke begyndt.')
      if (decision === undefined || decision.by === NOBODY) return unknown('hvem der traf afgørelsen')
      return genvurdering.by === decision.by ? fails(finding(genvurderingAt)) : holds
    })
  },
}

/** What stands where a file names no one. */
const NOBODY = 'kommunen'

function finding(at: number): CaseFinding {
  return caseFinding({
    mangel: 'genvurdering',
    // The law lets the same person reassess.
    level: 'raad',
    at: `/genvurderinger/${at}/by`,
    what: {
      da: 'Den, der traf afgørelsen, har også genvurderet den.',
      en: 'Whoever made the decision also reassessed it.',
    },
    why: {
      da: 'Det er svært at se hullerne i det, man selv har skrevet. En, der læser sagen for første gang, finder flere af dem.',
      en: 'It is hard to see the holes in what one wrote oneself. Someone who reads the case for the first time finds more of them.',
    },
    remedy: {
      da: 'Lad en kollega eller en jurist læse klagen og sagen, før I svarer.',
      en: 'Let a colleague or a lawyer read the complaint and the case before you answer.',
    },
  })
}
