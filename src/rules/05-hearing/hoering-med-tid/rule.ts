import { formatDanish } from '../../../base/date.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { FEW_WORKING_DAYS, isShortNotice } from '../../hearing-time.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type Hearing, listHearings } from '../unheard.ts'
import { fvl19 } from './source.ts'

/** A hearing gives time to answer, and the time is waited out. */
export const hoeringMedTid: CaseRule = {
  id: 'hoering-med-tid',
  title: {
    da: 'Borgeren har tid til at svare på høringen, og fristen er ventet ud',
    en: 'The citizen has time to answer the hearing, and the limit was waited out',
  },
  checklist: ['D23'],
  sources: [fvl19],

  check(view) {
    const { partshoeringer } = view.file
    if (partshoeringer === undefined) return unknown('om borgeren er hørt')
    if (partshoeringer.length === 0) return notApplicable('Der er ikke sendt en høring.')
    if (view.isDecided && view.needs.every(({ adverse }) => adverse !== true))
      return notApplicable('Borgeren har fået fuldt medhold.')
    const sent = view.isDecided ? listHearings(view) : partshoeringer
    return verdictOf(sent.flatMap((hearing) => findingsOn(view, hearing, partshoeringer.indexOf(hearing))))
  },
}

function findingsOn(view: CaseView, hearing: Hearing, index: number): readonly CaseFinding[] {
  const { sent, due, answer } = hearing
  const hasAnswered = answer !== undefined && answer.on <= view.on
  if (hasAnswered) return []
  if (view.isDecided && view.on <= due) return [tooSoon(view, hearing, index)]
  return isShortNotice(sent, due) ? [tooShort(hearing, index)] : []
}

function tooSoon(view: CaseView, { due }: Hearing, index: number): CaseFinding {
  const isSameDay = view.on === due
  return caseFinding({
    mangel: 'partshoering',
    // The last day may have been over when the decision was made; the file does not tell the hour.
    level: isSameDay ? 'advarsel' : 'fejl',
    at: `/partshoeringer/${index}/due`,
    quote: quoteWhole(due),
    what: {
      da: `Afgørelsen er truffet den ${formatDanish(view.on)}, ${isSameDay ? 'på høringsfristens sidste dag' : `før høringsfristen den ${formatDanish(due)}`}, og borgeren havde ikke svaret.`,
      en: `The decision was made on ${view.on}, ${isSameDay ? 'the last day of the hearing' : `before the limit of ${due}`}, and the citizen had not answered.`,
    },
    why: {
      da: 'En høring, der ikke ventes ud, er ingen høring. Borgeren har ret til at svare hele fristen igennem.',
      en: 'A hearing that is not waited out is none. The citizen may answer until the limit ends.',
    },
    remedy: {
      da: 'Giv borgeren fristen igen, brug svaret, og afgør sagen på ny.',
      en: 'Give the citizen the limit again, use the answer, and decide anew.',
    },
  })
}

function tooShort({ sent, due }: Hearing, index: number): CaseFinding {
  return caseFinding({
    mangel: 'partshoering',
    level: 'advarsel',
    at: `/partshoeringer/${index}/due`,
    quote: quoteWhole(due),
    what: {
      da: `Høringen er sendt den ${formatDanish(sent)} med frist den ${formatDanish(due)}. Det er under ${FEW_WORKING_DAYS} hverdage.`,
      en: `The hearing was sent on ${sent} with a limit of ${due}, less than ${FEW_WORKING_DAYS} working days.`,
    },
    why: {
      da: 'Fristen skal give en reel mulighed for at svare, også for den, der skal have hjælp til at læse brevet.',
      en: 'The limit must leave a real chance to answer, also for someone who needs help to read the letter.',
    },
    remedy: {
      da: 'Giv en længere frist, for eksempel 14 dage, og sig, at borgeren kan svare mundtligt.',
      en: 'Give a longer limit, such as 14 days, and say that the citizen may answer by word of mouth.',
    },
  })
}
