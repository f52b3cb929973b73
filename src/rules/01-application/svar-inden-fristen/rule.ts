import { addDays, formatDanish, type PlainDate } from '../../../base/date.ts'
import { type Application, limitStart } from '../../../stages/01-application/application.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { isAskedInRound, limitFrom } from '../../../stages/decision-due.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type Clock, clockOf } from './clock.ts'
import { rsl3, rsl3a } from './source.ts'

export const svarIndenFristen: CaseRule = {
  id: 'svar-inden-fristen',
  title: {
    da: 'Svaret kommer inden kommunens frist, eller borgeren får en ny dato, før fristen løber ud',
    en: 'The answer comes within the published limit, or the citizen is given a new date before it runs out',
  },
  checklist: ['D31'],
  sources: [rsl3, rsl3a],

  check(view) {
    const asked = ofThisRound(view)
    if (asked.length === 0) return notApplicable('Der er ikke en ansøgning i denne omgang.')
    const timed = asked.flatMap(({ application, at, start, since }) => {
      const { publishedDeadline: limit, delayNotices } = application
      if (limit === undefined || limit === 'ingen') return []
      return [{ at, clock: clockOf(start, limit.weeks, delayNotices, since) }]
    })
    if (timed.length === 0)
      return asked.some(({ application }) => application.publishedDeadline === undefined)
        ? unknown('kommunens frist på området')
        : notApplicable('Kommunen har ikke offentliggjort en frist på området.')
    return verdictOf(timed.flatMap(({ at, clock }) => findingOf(view, at, clock)))
  },
}

interface Asked {
  readonly application: Application
  readonly at: number
  /** The day the limit begins: when it was asked for, or the board's decision came (F03). */
  readonly start: PlainDate
  /** A notice sent before belongs to an earlier round. */
  readonly since: PlainDate
}

/** After a remittal the limit runs anew; in other rounds only what was asked in the round itself is on the clock. */
function ofThisRound({ file: { round, applications, formerRounds } }: CaseView): readonly Asked[] {
  const all = applications.map((application, at) => ({
    application,
    at,
    start: limitStart(application),
    since: limitStart(application),
  }))
  if (round.procedure === 'hjemvisning')
    return all.slice(-1).map((one) => ({ ...one, start: limitFrom({ round, formerRounds }), since: round.begun }))
  return round.procedure === 'ansoegning'
    ? all.filter(({ application }) => isAskedInRound(application, { round, formerRounds }))
    : all.filter(({ start }) => start >= round.begun)
}

function findingOf({ on, isDecided }: CaseView, at: number, clock: Clock): readonly CaseFinding[] {
  if (on > clock.limit) return [late(at, clock, isDecided)]
  if (!isDecided && addDays(on, NEAR) >= clock.limit) return [soon(at, clock)]
  return []
}

/** A week is what it takes to write and send a notice without haste. */
const NEAR = 7

function late(at: number, clock: Clock, isDecided: boolean): CaseFinding {
  const { da, en } = reasonOf(clock)
  return caseFinding({
    mangel: 'kommunal-frist',
    // The board criticises it, but no decision falls for being late.
    level: 'advarsel',
    at: `/applications/${at}/delayNotices${clock.fault === undefined ? '' : `/${clock.fault.at}`}`,
    what: {
      da: `Fristen løb ud den ${formatDanish(clock.end)}${isDecided ? ', før der var et svar' : ', og der er ikke svaret endnu'}. ${da}`,
      en: `The limit ran out on ${clock.end}${isDecided ? ' before there was an answer' : ', and there is no answer yet'}. ${en}`,
    },
    why: {
      da: 'Kan fristen ikke holdes, skal borgeren have det skriftligt med en ny dato. Ankestyrelsen påpeger det, også når afgørelsen er rigtig.',
      en: 'If the limit can’t be kept, the citizen must be told in writing, with a new date. The board points it out even where the decision is right.',
    },
    remedy: isDecided
      ? {
          da: 'Sig i brevet, at svaret kom for sent, og at beskeden burde være sendt. Se på, hvorfor det skete.',
          en: 'Say in the letter that the answer came late and that a notice should have been sent. See why it happened.',
        }
      : {
          da: 'Skriv til borgeren i dag: at fristen er overskredet, hvorfor, og hvilken dag svaret kommer.',
          en: 'Write to the citizen today: that the limit has passed, why, and on which day the answer comes.',
        },
  })
}

function reasonOf({ fault, noticed, limit }: Clock): { readonly da: string; readonly en: string } {
  switch (fault?.kind) {
    case 'for-sent':
      return {
        da: 'Beskeden om en ny dato kom først, da fristen var løbet ud.',
        en: 'The notice of a new date came only after the limit had run out.',
      }
    case 'mundtlig':
      return { da: 'Beskeden om forsinkelsen var kun mundtlig.', en: 'The notice of delay was oral only.' }
    case 'uden-dato':
      return {
        da: 'Beskeden om forsinkelsen sagde ikke, hvornår svaret kommer.',
        en: 'The notice of delay did not say when the answer comes.',
      }
    case undefined:
      return noticed
        ? {
            da: `Den nye dato, den ${formatDanish(limit)}, blev heller ikke holdt.`,
            en: `The new date, ${limit}, was not kept either.`,
          }
        : { da: 'Borgeren har ikke fået besked om en ny dato.', en: 'The citizen was given no new date.' }
  }
}

function soon(at: number, { limit }: Clock): CaseFinding {
  return caseFinding({
    mangel: 'kommunal-frist',
    level: 'raad',
    at: `/applications/${at}/delayNotices`,
    what: {
      da: `Fristen løber ud den ${formatDanish(limit)}.`,
      en: `The limit runs out on ${limit}.`,
    },
    why: {
      da: 'Beskeden om en ny dato skal være sendt, før fristen løber ud.',
      en: 'A notice of a new date must be sent before the limit runs out.',
    },
    remedy: {
      da: 'Kan svaret ikke nås, så skriv til borgeren nu med en ny dato.',
      en: 'If the answer can’t be ready, write to the citizen now with a new date.',
    },
  })
}
