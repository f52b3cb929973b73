import { addDays, formatDanish, type PlainDate } from '../../../base/date.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const forSenKlageSendesVidere: CaseRule = {
  id: 'for-sen-klage-sendes-videre',
  title: {
    da: 'En klage, der kom for sent, er sendt til Ankestyrelsen med det samme',
    en: 'A complaint that came late was sent to the board at once',
  },
  checklist: [],
  sources,

  check(view) {
    return eachComplaint(view, ({ complaint, at, timeliness, result }) => {
      if (timeliness.kind === 'ukendt') return unknown('hvornår borgeren fik afgørelsen')
      if (timeliness.kind !== 'for-sen') return notApplicable('Klagen kom i tide, eller kan være kommet i tide.')
      if (result === 'fuldt-medhold') return notApplicable('Borgeren har fået medhold.')
      const sent = view.file.boardFile?.sent
      const atOnce = addDays(complaint.received, GRACE)
      if (sent !== undefined) return sent <= atOnce ? holds : fails(finding(at, timeliness.lastDay, sent))
      if (view.asked <= atOnce) return unknown('om klagen er sendt videre endnu')
      return fails(finding(at, timeliness.lastDay, undefined))
    })
  },
}

/** "At once" leaves time to gather the file, not to reassess. */
const GRACE = 7

function finding(at: number, lastDay: PlainDate, sent: PlainDate | undefined): CaseFinding {
  const end = {
    da: `Klagefristen løb ud den ${formatDanish(lastDay)}, og klagen kom senere.`,
    en: `The time to complain ran out on ${lastDay}, and the complaint came later.`,
  }
  return caseFinding({
    mangel: 'lovbestemt-frist',
    level: 'advarsel',
    at: sent === undefined ? `/complaints/${at}/received` : '/boardFile/sent',
    what:
      sent === undefined
        ? { da: `${end.da} Den er ikke sendt til Ankestyrelsen.`, en: `${end.en} It was not sent to the board.` }
        : {
            da: `${end.da} Den blev først sendt til Ankestyrelsen den ${formatDanish(sent)}.`,
            en: `${end.en} It was sent to the board only on ${sent}.`,
          },
    why: {
      da: 'Kun Ankestyrelsen kan se bort fra, at en klage kom for sent. Kommunen må ikke afvise den og skal sende den videre straks.',
      en: 'Only the board can disregard that a complaint came late. The municipality may not reject it, and must send it on at once.',
    },
    remedy: {
      da: 'Send klagen og akterne til Ankestyrelsen i dag, og skriv, hvornår borgeren fik afgørelsen, og hvornår klagen kom.',
      en: 'Send the complaint and the file to the board today, and write when the citizen got the decision and when the complaint came.',
    },
  })
}
