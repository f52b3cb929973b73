import { addDays, formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
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
      const isRuled = view.file.outcome !== undefined
      const atOnce = addDays(complaint.received, GRACE)
      if (sent !== undefined) return sent <= atOnce ? holds : fails(finding(at, timeliness.lastDay, sent, isRuled))
      if (view.asked <= atOnce) return unknown('om klagen er sendt videre endnu')
      return fails(finding(at, timeliness.lastDay, undefined, isRuled))
    })
  },
}

/** "At once" leaves time to gather the file, not to reassess. */
const GRACE = 7

function finding(at: number, lastDay: PlainDate, sent: PlainDate | undefined, isRuled: boolean): CaseFinding {
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
    remedy: remedyOf(sent, isRuled),
  })
}

/** What can still be done: a complaint that was sent can't be sent again, and one that was decided needs nothing more. */
function remedyOf(sent: PlainDate | undefined, isRuled: boolean): Words {
  if (isRuled)
    return {
      da: 'Ankestyrelsen har afgjort klagen, og her er ikke mere at sende. Send den næste klage, der kommer for sent, samme dag.',
      en: 'The board has decided the complaint, and there is no more to send here. Send the next late complaint the same day.',
    }
  if (sent !== undefined)
    return {
      da: 'Se efter, at Ankestyrelsen har fået at vide, hvornår borgeren fik afgørelsen, hvornår klagen kom, og hvornår den blev sendt. Send den næste klage, der kommer for sent, samme dag.',
      en: 'See that the board was told when the citizen got the decision, when the complaint came and when it was sent on. Send the next late complaint the same day.',
    }
  return {
    da: 'Send klagen og akterne til Ankestyrelsen i dag, og skriv, hvornår borgeren fik afgørelsen, og hvornår klagen kom.',
    en: 'Send the complaint and the file to the board today, and write when the citizen got the decision and when the complaint came.',
  }
}
