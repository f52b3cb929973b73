import { addMonths, formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
import { caseFinding } from '../../case-finding.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, type Level, notApplicable, unknown } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { sources } from './source.ts'

export const opfoelgningErSat: CaseRule = {
  id: 'opfoelgning-er-sat',
  title: {
    da: 'Det er aftalt, hvornår støtten følges op',
    en: 'It is settled when the support is followed up',
  },
  checklist: ['D29'],
  sources,

  check(view) {
    const { decision } = view.file
    if (decision === undefined) return notApplicable('Der er ikke truffet afgørelse.')
    if (!listAnswered(view).some(isOngoing)) return notApplicable('Der er ikke bevilget hjælp, der løber.')
    const { followUp, on } = decision
    if (followUp === undefined) return unknown('hvornår støtten følges op')
    if (followUp === 'ingen') return fails(finding('advarsel', NONE))
    if (followUp < on) return fails(finding('advarsel', PAST))
    return followUp > addMonths(on, LONG) ? fails(finding('raad', late(followUp))) : holds
  },
}

/** No statutory interval; after a year and a half most things have changed. */
const LONG = 18

/** A one-off payment or aid needs no day. */
const ONE_OFF = ['100', '112', '113', '114', '116', '117', '117 a']

function isOngoing({ answer: { answer } }: AnsweredNeed): boolean {
  return answer.kind === 'bevilget' && !isSel(answer.provision, ...ONE_OFF)
}

const NONE: Words = {
  da: 'Der er bevilget støtte, men ikke sat en dag for opfølgning.',
  en: 'Support is granted, but no day is set for following it up.',
}
const PAST: Words = {
  da: 'Dagen for opfølgning ligger før afgørelsen.',
  en: 'The day of following up lies before the decision.',
}
function late(day: PlainDate): Words {
  return {
    da: `Støtten følges først op den ${formatDanish(day)}, mere end halvandet år efter afgørelsen.`,
    en: `The support is followed up on ${day} only, more than a year and a half after the decision.`,
  }
}

function finding(level: Level, what: Words): CaseFinding {
  return caseFinding({
    mangel: 'vejledning',
    level,
    at: '/decision/followUp',
    what,
    why: {
      da: 'Kommunen skal følge sagen, så hjælpen stadig opfylder sit formål. Uden en dag sker det først, når noget er gået galt.',
      en: 'The municipality must follow the case so that the help still meets its purpose. Without a day it happens only when something has gone wrong.',
    },
    remedy: {
      da: 'Aftal en dag med borgeren, og skriv den i afgørelsen sammen med det, I vil se på.',
      en: 'Agree a day with the citizen, and write it in the decision with what you will look at.',
    },
  })
}
