import { addWeeks, formatDanish, type PlainDate } from '../../../base/date.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, provisionName, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { type Notice, noticeOf } from '../../../law/notice.ts'
import { sources } from './source.ts'

export const varselKunHvorLovenHarDet: CaseRule = {
  id: 'varsel-kun-hvor-loven-har-det',
  title: {
    da: 'Hjælp med lovens varsel bliver først mindre efter 14 uger',
    en: 'Help with the act’s notice gets less only after 14 weeks',
  },
  checklist: ['D22'],
  sources,

  check(view) {
    const { decision } = view.file
    if (decision === undefined) return notApplicable('Der er ikke truffet afgørelse.')
    const due = listAnswered(view)
      .filter((one) => takesAway(one) && !isOver(one, decision.effective) && !isOwnWish(one))
      .map((one) => ({ one, notice: noticeFor(one, view) }))
      .filter(({ notice }) => notice !== 'ingen')
    if (due.length === 0) return notApplicable('Ingen mister hjælp, som loven giver varsel for. § 85 er ikke med.')
    const { effective } = decision
    if (effective === undefined) return unknown('hvornår ændringen begynder')
    const received = receivedOn(view) ?? decision.on
    return verdictOf(
      due.flatMap(({ one, notice }) =>
        effective < addWeeks(received, 14) ? [tooSoon(one, notice, effective, received)] : [],
      ),
    )
  },
}

function noticeFor({ answer: { answer }, former }: AnsweredNeed, { lawDate }: CaseView): Notice {
  const ref = former?.provision ?? ('provision' in answer ? answer.provision : undefined)
  return ref === undefined ? 'ingen' : noticeOf(ref, lawDate)
}

/** The grant ran out by itself before the change. */
function isOver({ former }: AnsweredNeed, effective: PlainDate | undefined): boolean {
  return former?.until !== undefined && effective !== undefined && former.until < effective
}

const OWN_WISH = phrase('eget ønske', 'selv (?:bedt|ønsk|opsagt|sagt op|valgt)\\p{L}*', 'har (?:opsagt|sagt op)')

function isOwnWish(one: AnsweredNeed): boolean {
  return listGrounds(one).some(({ text }) => OWN_WISH.test(text.toLowerCase()))
}

/** The notice runs from the day the citizen has the decision. */
function receivedOn({ file: { letters } }: CaseView): PlainDate | undefined {
  const letter = letters?.find(({ about }) => about === 'afgoerelse')
  return letter?.delivered ?? letter?.sent
}

function tooSoon(one: AnsweredNeed, notice: Notice, effective: PlainDate, received: PlainDate): CaseFinding {
  const ref = one.former?.provision
  const name = ref === undefined ? 'loven' : provisionName(ref)
  const earliest = addWeeks(received, 14)
  const isCertain = notice === 'altid'
  return onNeed(one, '/decision/effective', {
    mangel: 'lovbestemt-frist',
    level: isCertain ? 'fejl' : 'advarsel',
    ...(isCertain ? { isFact: true } : {}),
    what: {
      da: `Hjælpen efter ${name} bliver mindre den ${formatDanish(effective)}, før der er gået 14 uger${isCertain ? '' : '. I nogle tilfælde kræver loven det varsel'}.`,
      en: `The help under ${name} gets less on ${effective}, before 14 weeks have passed${isCertain ? '' : '. In some cases the act demands that notice'}.`,
    },
    why: {
      da: 'Varslet regnes fra den dag, borgeren har modtaget afgørelsen. Borgeren skal have tid til at indrette sig, og klages der, venter ændringen, til varslet er gået.',
      en: 'The notice runs from the day the citizen received the decision. The citizen needs time to adapt, and after a complaint the change waits until the notice has run.',
    },
    remedy: {
      da: `Lad ændringen begynde tidligst den ${formatDanish(earliest)}, og skriv det til borgeren.`,
      en: `Let the change begin on ${earliest} at the earliest, and tell the citizen.`,
    },
  })
}
