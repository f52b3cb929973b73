import { formatDanish, type PlainDate } from '../../../base/date.ts'
import { boardDue, type ComplaintClock } from '../../../stages/complaint-clock.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const sendtTilAnkestyrelsenITide: CaseRule = {
  id: 'sendt-til-ankestyrelsen-i-tide',
  title: {
    da: 'En fastholdt klage er sendt til Ankestyrelsen i tide',
    en: 'An upheld complaint was sent to the board in time',
  },
  checklist: [],
  sources,

  check(view) {
    return eachComplaint(view, (one) => {
      const due = boardDue(one)
      if (due === undefined) return notApplicable('Der er ikke noget at sende til Ankestyrelsen.')
      // Told already: the reassessment itself was late.
      if ((one.genvurdering?.finished ?? due) > one.due) return notApplicable('Genvurderingen var selv for sen.')
      const sent = view.file.boardFile?.sent
      if (sent !== undefined) return sent <= due ? holds : fails(finding(one, due, sent))
      // Whoever tells of no letters and no board file has not told what was sent.
      if (view.file.boardFile === undefined && view.file.letters === undefined) return unknown('om sagen er sendt')
      return view.asked <= due
        ? unknown(`om sagen bliver sendt senest den ${formatDanish(due)}`)
        : fails(finding(one, due))
    })
  },
}

function finding({ result, genvurderingAt, at }: ComplaintClock, due: PlainDate, sent?: PlainDate): CaseFinding {
  const isKept = result === 'delvist-medhold'
  return caseFinding({
    mangel: 'lovbestemt-frist',
    level: 'advarsel',
    at:
      sent !== undefined
        ? '/boardFile/sent'
        : isKept
          ? `/complaints/${at}/kept`
          : `/genvurderinger/${genvurderingAt}/finished`,
    what:
      sent === undefined
        ? {
            da: `Klagen skulle være hos Ankestyrelsen den ${formatDanish(due)}. Den er ikke sendt.`,
            en: `The complaint was due at the board on ${due}. It was not sent.`,
          }
        : {
            da: `Klagen skulle være sendt til Ankestyrelsen den ${formatDanish(due)}. Den blev sendt den ${formatDanish(sent)}.`,
            en: `The complaint was due to be sent on ${due}. It was sent on ${sent}.`,
          },
    why: isKept
      ? {
          da: 'Siger borgeren efter delvist medhold, at klagen fastholdes, er der 14 dage til at sende den.',
          en: 'Where the citizen keeps the complaint after a partial change, there are 14 days to send it.',
        }
      : {
          da: 'De 4 uger er til både at genvurdere og at sende klagen, genvurderingen og akterne.',
          en: 'The 4 weeks are for reassessing and for sending the complaint, the reassessment and the file.',
        },
    remedy:
      sent === undefined
        ? {
            da: 'Send sagen i dag, og giv borgeren besked samtidig.',
            en: 'Send the case today, and tell the citizen at the same time.',
          }
        : {
            da: 'Saml akterne, mens I genvurderer, så sagen kan sendes samme dag.',
            en: 'Gather the file while you reassess, so that the case can go the same day.',
          },
  })
}
