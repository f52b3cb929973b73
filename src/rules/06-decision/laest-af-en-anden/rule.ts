import type { Words } from '../../../base/words.ts'
import type { Decision } from '../../../stages/06-decision/decision.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, type Level, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const laestAfEnAnden: CaseRule = {
  id: 'laest-af-en-anden',
  title: {
    da: 'Går afgørelsen imod borgeren, er den læst af en anden end den, der har truffet den',
    en: 'A decision against the citizen was read by another than the one who made it',
  },
  checklist: [],
  sources,

  check({ file, needs, isUnsent }) {
    const { decision } = file
    if (decision === undefined) return notApplicable('Der er ikke truffet afgørelse.')
    if (!needs.some(({ adverse }) => adverse === true)) return notApplicable('Borgeren får det, der er søgt om.')
    const last = decision.approvals.findLast(({ by }) => by !== decision.by)
    if (last?.answer === 'godkendt' || hasSpoken(file, decision)) return holds
    if (last !== undefined) return fails(finding(SENT_BACK, 'advarsel'))
    // Another system may tell nothing of who took part.
    if (decision.approvals.length === 0 && file.officials === undefined && file.sparrings === undefined)
      return unknown('om en anden har læst afgørelsen')
    if (decision.approvals.length > 0) return fails(finding(OWN))
    return fails(finding(isUnsent ? NOBODY_YET : NOBODY))
  },
}

/** A colleague read it and found no holes, or the holes were closed. */
function hasSpoken({ sparrings }: CaseFile, { by, on }: Decision): boolean {
  return (sparrings ?? []).some(
    (one) => one.by !== by && one.on <= on && (one.gaps.length === 0 || one.followedUp !== undefined),
  )
}

const NOBODY: Words = {
  da: 'Afgørelsen går imod borgeren, og ingen anden har læst den, før den blev sendt.',
  en: 'The decision goes against the citizen, and nobody else read it before it was sent.',
}
const NOBODY_YET: Words = {
  da: 'Afgørelsen går imod borgeren, og ingen anden har læst den endnu.',
  en: 'The decision goes against the citizen, and nobody else has read it yet.',
}
const OWN: Words = {
  da: 'Afgørelsen er kun godkendt af den, der selv har truffet den.',
  en: 'The decision was approved only by the one who made it.',
}
const SENT_BACK: Words = {
  da: 'Den, der læste afgørelsen, sendte den tilbage, og den er ikke godkendt siden.',
  en: 'Whoever read the decision sent it back, and it was not approved since.',
}

/** No law asks for a second reader: without one the grounds may be whole. Whoever sent it back saw a hole in them. */
function finding(what: Words, level: Level = 'raad'): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    level,
    at: '/decision/approvals',
    what,
    why: {
      da: 'Friske øjne ser de huller, man selv er holdt op med at se: et behov, der ikke er svaret på, eller en begrundelse, som kun den kan følge, der kender sagen.',
      en: 'Fresh eyes see the holes one no longer sees: a need not answered, or grounds that only those who know the case can follow.',
    },
    remedy: {
      da: 'Lad en kollega eller leder læse den og svare på to spørgsmål: Forstår jeg det? Er der huller?',
      en: 'Let a colleague or leader read it and answer two questions: do I understand it, and are there holes?',
    },
  })
}
